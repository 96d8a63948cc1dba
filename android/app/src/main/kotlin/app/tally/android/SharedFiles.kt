package app.tally.android

import android.content.ContentProvider
import android.content.ContentValues
import android.database.Cursor
import android.database.MatrixCursor
import android.net.Uri
import android.os.ParcelFileDescriptor
import android.provider.OpenableColumns
import java.io.File
import java.io.FileNotFoundException

/** Hands what somebody shares to the app that they picked: to read, and to nobody else. */
internal class SharedFiles : ContentProvider() {
    private val shelf by lazy { Shelf(checkNotNull(context)) }

    override fun onCreate(): Boolean = true

    override fun getType(address: Uri): String = if (address.lastPathSegment.orEmpty().endsWith(".json")) "application/json" else "text/plain"

    /** What it is called, and how long it is. */
    override fun query(
        address: Uri,
        asked: Array<out String>?,
        where: String?,
        values: Array<out String>?,
        order: String?,
    ): Cursor {
        val file = shelf.find(address)
        val columns = asked?.map { it }?.toTypedArray() ?: arrayOf(OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE)
        return MatrixCursor(columns).apply { file?.let { addRow(columns.map { column -> told(it, column) }) } }
    }

    private fun told(
        file: File,
        column: String,
    ): Any? =
        when (column) {
            OpenableColumns.DISPLAY_NAME -> file.name
            OpenableColumns.SIZE -> file.length()
            else -> null
        }

    override fun openFile(
        address: Uri,
        mode: String,
    ): ParcelFileDescriptor {
        val file = shelf.find(address)?.takeIf { mode == "r" } ?: throw FileNotFoundException()
        return ParcelFileDescriptor.open(file, ParcelFileDescriptor.MODE_READ_ONLY)
    }

    override fun insert(
        address: Uri,
        values: ContentValues?,
    ): Uri? = null

    override fun update(
        address: Uri,
        values: ContentValues?,
        where: String?,
        arguments: Array<out String>?,
    ): Int = 0

    override fun delete(
        address: Uri,
        where: String?,
        arguments: Array<out String>?,
    ): Int = 0
}
