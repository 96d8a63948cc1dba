package app.tally.desktop

import app.tally.ui.app.Thing
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File
import java.io.IOException
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** A backend in another process on this machine, as `tally sandbox --json` [says] of itself. */
internal class Sandbox(
    says: String,
) {
    private val banner = Json.parseToJsonElement(says).jsonObject
    private val merchants = list("merchants")
    private val bikes = list("bikes").filter { it.getValue("taken").jsonPrimitive.content == "false" }

    /** What a camera would read from it; no invite while it cannot be reached. */
    suspend fun read(thing: Thing): String? =
        try {
            codeOf(thing)
        } catch (_: IOException) {
            null
        }

    private suspend fun codeOf(thing: Thing): String =
        when (thing) {
            Thing.INVITE -> invite()
            Thing.TRANSPORT -> merchants.first().text("payload")
            Thing.BAKERY -> merchants.last().text("payload")
            Thing.BIKE -> bikes.first().text("payload")
            Thing.LANDLORD -> list("recipients").first().text("link")
        }

    /** A fresh one each time, because an invite is good once. */
    private suspend fun invite(): String =
        withContext(Dispatchers.IO) {
            val token = File(banner.text("operator_token_file")).readText().trim()
            val asked =
                HttpRequest
                    .newBuilder(URI(banner.text("address")).resolve("/operator/v1/invites"))
                    .header("authorization", "Bearer $token")
                    .header("content-type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("""{"currency": "${merchants.first().text("currency")}"}"""))
                    .build()
            val answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString())
            Json.parseToJsonElement(answer.body()).jsonObject.text("invite")
        }

    private fun list(name: String): List<JsonObject> = banner.getValue(name).jsonArray.map { it.jsonObject }

    private fun JsonObject.text(name: String): String = getValue(name).jsonPrimitive.content
}
