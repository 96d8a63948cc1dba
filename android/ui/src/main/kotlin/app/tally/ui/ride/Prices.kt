package app.tally.ui.ride

import app.tally.core.Money
import app.tally.core.Rental
import app.tally.money
import app.tally.ui.words.RideWords
import app.tally.ui.words.Words
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.math.BigDecimal
import java.math.RoundingMode

/** What a ride costs, by the plan that is signed (GBFS 3.0): the base, the time, the distance, the tax. */
internal fun prices(
    ride: Rental,
    words: Words,
): List<String> {
    val (say, plan) = words.ride to Json.parseToJsonElement(ride.plan).jsonObject
    val currency = ride.cap.currency
    val base = say.priceBase(amount(plan, "price", currency)).takeIf { decimal(plan, "price").signum() != 0 }
    val minutes = segments(plan, "per_min_pricing", currency, say::priceMinutes, say)
    val kilometres = segments(plan, "per_km_pricing", currency, say::priceKilometres, say)
    return listOfNotNull(base) + minutes + kilometres + listOfNotNull(ride.tax?.let { say.priceTax(it.toLong()) })
}

/** What is charged again and again; without an interval, a single time. */
private fun segments(
    plan: JsonObject,
    name: String,
    currency: String,
    again: (Money, Long) -> String,
    say: RideWords,
): List<String> =
    plan[name]?.jsonArray.orEmpty().map { it.jsonObject }.map {
        val rate = amount(it, "rate", currency)
        if (interval(it) == 0L) say.priceBase(rate) else again(rate, interval(it))
    }

private fun interval(segment: JsonObject): Long =
    segment
        .getValue("interval")
        .jsonPrimitive.int
        .toLong()

private fun decimal(
    of: JsonObject,
    name: String,
) = BigDecimal(of.getValue(name).jsonPrimitive.content)

/** A price with more decimals than its currency has is shown rounded up, never cheaper than it is. */
private fun amount(
    of: JsonObject,
    name: String,
    currency: String,
): Money {
    val price = decimal(of, name)
    return try {
        price.money(currency)
    } catch (_: ArithmeticException) {
        price.setScale(DECIMALS, RoundingMode.CEILING).money(currency)
    }
}

private const val DECIMALS = 2
