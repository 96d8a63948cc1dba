package app.tally.android

import app.tally.play.RehearsedMoney
import app.tally.rehearsal.Scenario
import app.tally.rehearsal.takeRehearsalLibrary
import app.tally.ui.app.PlayMoney

/** An app to try things with. Its library has the wallet in it and a backend besides, so it is never the one for people's money. */
class TrialApplication : TallyApplication() {
    override val rehearse: suspend () -> PlayMoney? = { RehearsedMoney.begin(Scenario.EVERYDAY, cacheDir)?.runClock() }

    override fun onCreate() {
        takeRehearsalLibrary()
        super.onCreate()
    }
}
