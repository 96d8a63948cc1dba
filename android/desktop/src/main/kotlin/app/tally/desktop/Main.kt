package app.tally.desktop

import app.tally.core.VaultPurpose
import app.tally.play.RehearsedMoney
import app.tally.rehearsal.Scenario
import app.tally.rehearsal.TryVault
import app.tally.rehearsal.scenarioNamed
import app.tally.rehearsal.takeRehearsalLibrary
import app.tally.ui.app.App
import app.tally.ui.app.Place
import app.tally.ui.app.PlayMoney
import app.tally.ui.app.placeOf
import app.tally.ui.security.PromptWords
import kotlinx.coroutines.runBlocking
import java.awt.EventQueue
import java.io.File
import java.util.Locale
import kotlin.system.exitProcess

/**
 * Opens the app in a window: with the wallet that a preset leaves somebody with, `everyday` if none is named; or, after `--sandbox`, with the
 * wallet in the folder that comes next, on the sandbox that the standard input tells of.
 */
fun main(arguments: Array<String>) {
    takeRehearsalLibrary()
    val place = placeOf(Locale.getDefault())
    val named = arguments.firstOrNull() ?: "everyday"
    if (named == SANDBOX) open(place, sandboxed(File(arguments[1]), place)) else open(place, rehearsed(named))
}

/** Where play money comes from: at first, and after the wallet was wiped. */
internal class Origin(
    val first: suspend () -> PlayMoney?,
    val another: suspend () -> PlayMoney?,
)

private fun rehearsed(name: String): Origin {
    val scenario = scenarioNamed(name) ?: refuse("no preset is called $name; rehearsal/presets/README.md lists them")
    val folder = Worlds().folder()
    return Origin({ begin(scenario, folder) }, { begin(Scenario.NEW_PERSON, folder) })
}

private suspend fun begin(
    scenario: Scenario,
    folder: File,
): RehearsedMoney? = RehearsedMoney.begin(scenario, folder)?.runClock()

private fun sandboxed(
    home: File,
    place: Place,
): Origin {
    val (words, sandbox) = PromptWords(place.words, TITLE) to Sandbox(System.`in`.reader().readText())
    return sandboxed(home, sandbox) { words.agrees(it) }
}

internal fun sandboxed(
    home: File,
    sandbox: Sandbox,
    agrees: suspend (VaultPurpose) -> Boolean,
): Origin {
    val begin = suspend { SandboxMoney.begin(home, TryVault(File(home, "key"), agrees), sandbox) }
    return Origin(begin, begin)
}

private fun open(
    place: Place,
    origin: Origin,
) {
    val money = runBlocking { origin.first() } ?: refuse("there is no room for a wallet")
    val phone = DesktopPhone(money, origin.another)
    EventQueue.invokeLater {
        PhoneWindow(App(phone, place)) {
            runBlocking { phone.close() }
            exitProcess(0)
        }.open()
    }
}

private fun refuse(why: String): Nothing {
    System.err.println(why)
    exitProcess(2)
}

private const val SANDBOX = "--sandbox"
