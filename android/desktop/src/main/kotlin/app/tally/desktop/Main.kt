package app.tally.desktop

import app.tally.play.RehearsedMoney
import app.tally.rehearsal.Scenario
import app.tally.rehearsal.scenarioNamed
import app.tally.rehearsal.takeRehearsalLibrary
import app.tally.ui.app.App
import app.tally.ui.app.placeOf
import kotlinx.coroutines.runBlocking
import java.awt.EventQueue
import java.util.Locale
import kotlin.system.exitProcess

/** Opens the app in a window, with the wallet that the preset leaves somebody with: `everyday`, if none is named. */
fun main(arguments: Array<String>) {
    takeRehearsalLibrary()
    val name = arguments.firstOrNull() ?: "everyday"
    val scenario = scenarioNamed(name) ?: refuse("no preset is called $name; rehearsal/presets/README.md lists them")
    val money = runBlocking { begin(scenario) } ?: refuse("there is no room for a wallet in ${System.getProperty("java.io.tmpdir")}")
    val phone = DesktopPhone(money) { begin(Scenario.NEW_PERSON) }
    EventQueue.invokeLater {
        PhoneWindow(App(phone, placeOf(Locale.getDefault()))) {
            runBlocking { phone.close() }
            exitProcess(0)
        }.open()
    }
}

private suspend fun begin(scenario: Scenario): RehearsedMoney? = RehearsedMoney.begin(scenario)?.runClock()

private fun refuse(why: String): Nothing {
    System.err.println(why)
    exitProcess(2)
}
