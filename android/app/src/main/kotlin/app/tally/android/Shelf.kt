package app.tally.android

import android.content.Context
import android.net.Uri
import app.tally.ui.app.SharedFile
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import java.io.File
import java.io.IOException
import java.util.UUID

/** Where a file lies while another app takes it over. */
internal class Shelf(
    private val context: Context,
    private val now: () -> Long = System::currentTimeMillis,
) {
    private val folder = File(context.cacheDir, "shared")

    /** Puts it there, and gives the address for whoever may read it. What lies there for long is taken away. */
    @Throws(IOException::class)
    suspend fun put(file: SharedFile): Uri =
        withContext(Dispatchers.IO) {
            sweep()
            val place = UUID.randomUUID().toString()
            File(folder, place).apply { if (!mkdirs()) throw IOException("no room for $name") }.resolve(file.name).writeText(file.text)
            Uri
                .Builder()
                .scheme("content")
                .authority(authority(context))
                .appendPath(place)
                .appendPath(file.name)
                .build()
        }

    /** The file at an address that was given; none where there is none, or none any more. */
    fun find(address: Uri): File? {
        val (place, name) = address.pathSegments.takeIf { it.size == 2 } ?: return null
        val found = File(File(folder, place), name)
        return found.takeIf { it.isFile && it.canonicalFile.parentFile?.parentFile == folder.canonicalFile }
    }

    /** Takes away what has been taken over by now. */
    suspend fun sweep() = remove { now() - it.lastModified() > LONG_MILLIS }

    /** Takes everything away. */
    suspend fun clear() = remove { true }

    private suspend fun remove(which: (File) -> Boolean) =
        withContext(Dispatchers.IO) {
            folder
                .listFiles()
                .orEmpty()
                .filter(which)
                .forEach(File::deleteRecursively)
        }

    companion object {
        /** Longer than a person takes to pick an app and to write beside it. */
        const val LONG_MILLIS = 60 * 60 * 1_000L

        /** Whose files they are. */
        fun authority(context: Context): String = "${context.packageName}.files"
    }
}
