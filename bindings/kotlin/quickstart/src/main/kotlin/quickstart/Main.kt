package quickstart

import app.tally.rehearsal.TryVault
import kotlinx.coroutines.runBlocking
import java.io.File

/** Takes an invite and a merchant's code. */
fun main(arguments: Array<String>) {
    val (invite, payload) = arguments
    val home = File("quickstart-wallet").apply { mkdirs() }
    val vault = TryVault(File(home, "key")) { true }
    runBlocking { println(told { firstPayment(File(home, "wallet"), vault, invite, payload) }) }
}
