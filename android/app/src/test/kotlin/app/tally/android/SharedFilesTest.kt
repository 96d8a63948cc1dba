package app.tally.android

import android.content.Intent
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import app.tally.ui.app.SharedFile
import kotlinx.coroutines.runBlocking
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import java.io.FileNotFoundException
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertNotEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApplication::class)
class SharedFilesTest {
    private val phone = RuntimeEnvironment.getApplication()
    private var now = System.currentTimeMillis()
    private val shelf = Shelf(phone) { now }
    private val provider = Robolectric.setupContentProvider(SharedFiles::class.java, Shelf.authority(phone))

    /** More than the system carries from one app to another. */
    private val large = SharedFile("tally-export.json", "application/json", "{\"a\": \"${"€".repeat(1_000_000)}\"}")

    @Test
    fun `a file of any length is read by whoever the person picks`() =
        runBlocking {
            val there = shelf.put(large)
            val read = provider.openFile(there, "r").use { ParcelFileDescriptor.AutoCloseInputStream(it).readBytes().decodeToString() }
            assertEquals(large.text, read)
            provider.query(there, null, null, null, null).use {
                assertTrue(it.moveToFirst())
                assertEquals(large.name, it.getString(it.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)))
                assertEquals(large.text.toByteArray().size, it.getInt(it.getColumnIndexOrThrow(OpenableColumns.SIZE)))
            }
            assertEquals("application/json", provider.getType(there))
        }

    @Test
    fun `what is handed over is an address, and the right to read there`() {
        val there = Uri.parse("content://app.tally.files/1/tally-export.json")
        val chooser = sending(large, there)
        val send = checkNotNull(chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java))
        assertEquals(there, send.getParcelableExtra(Intent.EXTRA_STREAM, Uri::class.java))
        assertNull(send.getStringExtra(Intent.EXTRA_TEXT))
        assertEquals(there, send.clipData?.getItemAt(0)?.uri)
        assertNotEquals(0, send.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION)
    }

    @Test
    fun `nobody writes, and nobody reads anything else`() =
        runBlocking {
            val there = shelf.put(large)
            assertFailsWith<FileNotFoundException> { provider.openFile(there, "rw") }
            phone.cacheDir.resolve("secret").mkdirs()
            phone.cacheDir.resolve("secret/file").writeText("secret")
            val others = listOf("../secret/file", "%2E%2E%2Fsecret/file", "../secret", "a/b/c").map { "content://${there.authority}/$it" }
            others.forEach { assertFailsWith<FileNotFoundException>(it) { provider.openFile(Uri.parse(it), "r") } }
        }

    @Test
    fun `nothing lies there for long`() =
        runBlocking {
            val there = shelf.put(large)
            shelf.sweep()
            assertTrue(shelf.find(there) != null)
            now += 2 * Shelf.LONG_MILLIS
            shelf.sweep()
            assertNull(shelf.find(there))
            val another = shelf.put(large)
            shelf.clear()
            assertNull(shelf.find(another))
        }
}
