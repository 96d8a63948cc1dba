package app.tally.android

import app.tally.ui.app.placeOf
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import java.util.Locale
import kotlin.test.assertEquals

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApplication::class)
class FilesTest {
    @Test
    fun `the wallet lies where no backup looks`() {
        val phone = RuntimeEnvironment.getApplication()
        assertEquals(phone.noBackupFilesDir, folderOf(phone).parentFile)
    }

    @Test
    fun `a phone in a language that the app does not speak is spoken to in English`() {
        val said = listOf("nl-NL", "zh-CN", "de-AT", "fr-FR").map { placeOf(Locale.forLanguageTag(it)).words.common.retry }
        assertEquals(4, said.distinct().size)
        assertEquals(placeOf(Locale.UK).words.common.retry, said.last())
    }
}
