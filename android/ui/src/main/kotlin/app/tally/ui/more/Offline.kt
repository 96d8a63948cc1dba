package app.tally.ui.more

import app.tally.ui.app.App
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Tone

/** That there is no network, where somebody might wait for something new. Everything that is stored can be read all the same. */
internal fun App.offlineNotice(): Notice? = if (outside.online()) null else Notice(Tone.INFO, place.words.common.offline)
