package quickstart

import java.io.File
import java.util.concurrent.TimeUnit

/** `tally sandbox --json` on a free port. */
class Sandbox(
    data: File,
) : AutoCloseable {
    private val process: Process =
        ProcessBuilder(
            "${System.getProperty("tally.folder")}/tally",
            "--json",
            "sandbox",
            "--data",
            data.path,
            "--listen",
            "127.0.0.1:0",
        ).redirectError(ProcessBuilder.Redirect.INHERIT).start()

    private val said: String =
        process
            .inputReader()
            .lineSequence()
            .takeWhileIncluding { it != "}" }
            .joinToString("\n")

    /** Lets one phone in. */
    val invite: String = text("invite")

    /** A merchant's code. */
    val payload: String = text("payload", after = "\"merchants\"")

    override fun close() {
        process.destroy()
        check(process.waitFor(20, TimeUnit.SECONDS)) { "the sandbox does not end" }
    }

    private fun text(
        name: String,
        after: String = "{",
    ): String = Regex("\"$name\": \"([^\"]+)\"").find(said, said.indexOf(after))!!.groupValues[1]

    private fun Sequence<String>.takeWhileIncluding(more: (String) -> Boolean): Sequence<String> =
        sequence {
            for (line in this@takeWhileIncluding) {
                yield(line)
                if (!more(line)) break
            }
        }
}
