package app.tally.play

import app.tally.Wallet
import app.tally.rehearsal.Scenario
import app.tally.rehearsal.StageException
import app.tally.rehearsal.WalletRehearsal
import app.tally.rehearsal.rehearsal
import app.tally.ui.app.Found
import app.tally.ui.app.Look
import app.tally.ui.app.Missing
import app.tally.ui.app.PlayMoney
import app.tally.ui.app.Thing
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File
import java.time.Instant

/** Play money by the rehearsal: the real core on a backend in the same process. */
class RehearsedMoney private constructor(
    private val rehearsal: WalletRehearsal,
) : PlayMoney {
    override val wallet: Wallet get() = rehearsal.wallet

    override fun now(): Instant = rehearsal.now

    override suspend fun read(thing: Thing): Look =
        try {
            Found(codeOf(thing))
        } catch (_: StageException) {
            Missing.REFUSED
        }

    private suspend fun codeOf(thing: Thing): String =
        when (thing) {
            Thing.INVITE -> rehearsal.invite()
            Thing.BAKERY -> rehearsal.codeAt("bakery")
            Thing.TRANSPORT -> rehearsal.codeAt("transport")
            Thing.BIKE -> given("code", """{"world": "bike", "bike": 1}""")
            Thing.LANDLORD -> given("link", """{"world": "ask", "recipient": "landlord"}""")
        }

    /** Time runs from now on, as it does outside. */
    fun runClock(): RehearsedMoney = apply { rehearsal.runClock() }

    override suspend fun close() = rehearsal.close()

    private suspend fun given(
        member: String,
        step: String,
    ): String =
        Json
            .parseToJsonElement(rehearsal.act(step))
            .jsonObject
            .getValue(member)
            .jsonPrimitive.content

    companion object {
        /** Deletes what worlds left in [folder] that nobody ended. Only for a folder in which none goes on. */
        fun sweep(folder: File) = folder.listFiles { file -> file.name.startsWith("tally-rehearsal-") }.orEmpty().forEach(File::deleteRecursively)

        /** A wallet as [scenario] leaves it, with files in [folder]; none where the stage cannot be set, for want of room for instance. */
        suspend fun begin(
            scenario: Scenario,
            folder: File = File(System.getProperty("java.io.tmpdir")),
        ): RehearsedMoney? =
            try {
                RehearsedMoney(Wallet.rehearsal(scenario, folder))
            } catch (_: StageException) {
                null
            }
    }
}
