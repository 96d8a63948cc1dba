package app.tally.ui.app

import app.tally.WalletException
import app.tally.ui.words.Language
import org.junit.jupiter.api.Test
import java.time.ZoneId
import java.util.Locale
import kotlin.test.assertEquals

class ProblemsTest {
    @Test
    fun `a wallet that is closed is told as one that rests`() {
        val words = Place(Language.EN, Locale.UK, ZoneId.of("Europe/Amsterdam")).words
        assertEquals(words.errors.sentences.paused, words.said(WalletException.Closed()))
        assertEquals(words.advice.openAgain, words.notice(WalletException.Closed()).advice)
    }
}
