package app.tally.desktop

import java.io.File
import java.nio.file.Files
import java.nio.file.LinkOption
import java.nio.file.Path
import kotlin.io.path.createTempDirectory
import kotlin.io.path.name

/** Where the play worlds of this process lie: in a folder of its own, because a process that is killed leaves them behind. */
internal class Worlds(
    private val above: File = File(System.getProperty("java.io.tmpdir")),
) {
    /** A folder for this process. What others left there that have ended goes. */
    fun folder(): File {
        val mine = createTempDirectory(above.toPath(), "$BEGINS${ProcessHandle.current().pid()}-")
        val there = above.listFiles().orEmpty()
        there.filter { isLeft(it.toPath(), mine) }.forEach(File::deleteRecursively)
        return mine.toFile().apply { deleteOnExit() }
    }

    /** Only a folder, and only of this user: anybody can put anything into a folder that all share. */
    private fun isLeft(
        folder: Path,
        mine: Path,
    ): Boolean {
        val (process) = NAME.matchEntire(folder.name)?.destructured ?: return false
        val isOurs = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && Files.getOwner(folder) == Files.getOwner(mine)
        return isOurs && ProcessHandle.of(process.toLong()).isEmpty
    }

    private companion object {
        const val BEGINS = "tally-phone-"
        val NAME = Regex("$BEGINS(\\d{1,9})-\\d+")
    }
}
