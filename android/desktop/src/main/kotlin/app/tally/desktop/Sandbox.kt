package app.tally.desktop

import app.tally.ui.app.Found
import app.tally.ui.app.Look
import app.tally.ui.app.Missing
import app.tally.ui.app.Thing
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File
import java.io.IOException
import java.net.InetSocketAddress
import java.net.Socket
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Duration

/** A backend in another process on this machine, as `tally sandbox --json` [says] of itself. */
internal class Sandbox(
    says: String,
) {
    private val banner = Json.parseToJsonElement(says).jsonObject
    private val merchants = list("merchants")
    private val address = URI(banner.text("address"))
    private val bikes = list("bikes").filter { it.getValue("taken").jsonPrimitive.content == "false" }

    /** Whether anybody answers there, which takes no time on the same machine. */
    fun isThere(): Boolean =
        try {
            Socket().use { it.connect(InetSocketAddress(address.host, address.port), SOON_MILLIS) }
            true
        } catch (_: IOException) {
            false
        }

    /** What a camera would read from it. */
    suspend fun read(thing: Thing): Look =
        when (thing) {
            Thing.INVITE -> invite()
            Thing.TRANSPORT -> merchants.firstOrNull().code("payload")
            Thing.BAKERY -> merchants.lastOrNull().code("payload")
            Thing.BIKE -> bikes.firstOrNull().code("payload")
            Thing.LANDLORD -> list("recipients").firstOrNull().code("link")
        }

    /** A fresh one each time, because an invite is good once. */
    private suspend fun invite(): Look =
        withContext(Dispatchers.IO) {
            try {
                invited(HttpClient.newHttpClient().send(asking(), HttpResponse.BodyHandlers.ofString()))
            } catch (_: IOException) {
                Missing.UNREACHABLE
            }
        }

    private fun asking(): HttpRequest =
        HttpRequest
            .newBuilder(address.resolve("/operator/v1/invites"))
            .timeout(PATIENCE)
            .header("authorization", "Bearer ${File(banner.text("operator_token_file")).readText().trim()}")
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("""{"currency": "${merchants.first().text("currency")}"}"""))
            .build()

    /** Whatever else answers at that address is no sandbox. */
    private fun invited(answer: HttpResponse<String>): Look =
        try {
            Json.parseToJsonElement(answer.body()).jsonObject.code("invite")
        } catch (_: IllegalArgumentException) {
            Missing.REFUSED
        }

    private fun JsonObject?.code(name: String): Look =
        if (this == null) Missing.NONE_LEFT else (this[name] as? JsonPrimitive)?.let { Found(it.content) } ?: Missing.REFUSED

    private fun list(name: String): List<JsonObject> = banner.getValue(name).jsonArray.map { it.jsonObject }

    private fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content

    private companion object {
        const val SOON_MILLIS = 200
        val PATIENCE: Duration = Duration.ofSeconds(20)
    }
}
