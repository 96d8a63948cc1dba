package app.tally.desktop

import app.tally.ui.app.Found
import app.tally.ui.app.Look
import app.tally.ui.app.Missing
import app.tally.ui.app.Thing
import com.sun.net.httpserver.HttpServer
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.io.File
import java.net.InetAddress
import java.net.InetSocketAddress
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** What a sandbox does not give is told, and each for its own reason. */
class SandboxTest {
    @TempDir
    lateinit var folder: File

    private var answer = 200 to """{"invite": "tally:enrol?code=1"}"""
    private val server =
        HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0).apply {
            createContext("/operator/v1/invites") { asked ->
                val (code, text) = answer
                asked.sendResponseHeaders(code, text.length.toLong())
                asked.responseBody.use { it.write(text.toByteArray()) }
            }
            start()
        }

    @AfterEach
    fun stop() = server.stop(0)

    @Test
    fun `an invite is asked for, and what answers with anything else said no`() {
        val sandbox = sandbox()
        assertEquals(Found("tally:enrol?code=1"), sandbox.sees(Thing.INVITE))
        listOf(403 to """{"title": "no"}""", 502 to "<html>", 200 to "[]", 200 to """{"invite": {}}""").forEach {
            answer = it
            assertEquals(Missing.REFUSED, sandbox.sees(Thing.INVITE), "$it")
        }
    }

    @Test
    fun `one that was stopped does not answer`() {
        val sandbox = sandbox()
        assertTrue(sandbox.isThere())
        server.stop(0)
        assertFalse(sandbox.isThere())
        assertEquals(Missing.UNREACHABLE, sandbox.sees(Thing.INVITE))
        assertEquals(Found("bakery"), sandbox.sees(Thing.BAKERY), "what is on a till stays there")
    }

    @Test
    fun `where every bike is taken there is none left`() {
        assertEquals(Found("free"), sandbox(taken = false).sees(Thing.BIKE))
        assertEquals(Missing.NONE_LEFT, sandbox(taken = true).sees(Thing.BIKE))
    }

    private fun Sandbox.sees(thing: Thing): Look = runBlocking { read(thing) }

    private fun sandbox(taken: Boolean = false): Sandbox {
        val token = File(folder, "token").apply { writeText("secret") }
        val merchants = """[{"payload": "train", "currency": "CNY"}, {"payload": "bakery", "currency": "CNY"}]"""
        return Sandbox(
            """{"address": "http://127.0.0.1:${server.address.port}", "operator_token_file": "${token.path}", "merchants": $merchants,
            "bikes": [{"payload": "free", "taken": $taken}], "recipients": []}""",
        )
    }
}
