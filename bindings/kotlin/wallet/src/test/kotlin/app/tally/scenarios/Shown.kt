package app.tally.scenarios

import app.tally.core.Balance
import app.tally.core.Bill
import app.tally.core.Consent
import app.tally.core.DataAccess
import app.tally.core.DataRequest
import app.tally.core.LegalOrder
import app.tally.core.Loan
import app.tally.core.Mandate
import app.tally.core.Membership
import app.tally.core.Money
import app.tally.core.Payment
import app.tally.core.PaymentCode
import app.tally.core.PendingOperation
import app.tally.core.PerkEligibility
import app.tally.core.PerkOffer
import app.tally.core.PersonProfile
import app.tally.core.PointsOverview
import app.tally.core.PreparedPayment
import app.tally.core.Refund
import app.tally.core.Rental
import app.tally.core.SyncReport
import app.tally.core.TopUp
import app.tally.core.UsedPerk
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

// What a scenario sees of each record: the members that tests/scenarios/README.md names.

val nothing = JsonObject(emptyMap())

fun record(vararg members: Pair<String, Any?>) = JsonObject(members.associate { (name, value) -> name to shown(value) })

fun shown(value: Any?): JsonElement =
    when (value) {
        null -> JsonNull
        is JsonElement -> value
        is Boolean -> JsonPrimitive(value)
        is UInt -> JsonPrimitive(value.toLong())
        is ULong -> JsonPrimitive(value.toLong())
        is Number -> JsonPrimitive(value)
        is Enum<*> -> JsonPrimitive(value.scenarioName)
        is Money -> record("minor" to value.minor, "currency" to value.currency)
        is Iterable<*> -> JsonArray(value.map(::shown))
        else -> JsonPrimitive(value.toString())
    }

fun <T> items(
    values: Iterable<T>,
    show: (T) -> JsonElement,
) = record("items" to JsonArray(values.map(show)))

fun shown(of: Membership) = record("user" to of.user, "device" to of.device)

fun shown(of: SyncReport) =
    record(
        "accepted" to of.accepted,
        "declined" to of.declined,
        "parked" to of.parked,
        "remaining" to of.remaining,
        "changes" to of.changes,
    )

fun shown(of: Balance) =
    record(
        "booked" to of.booked,
        "pending" to of.pending,
        "held" to of.held,
        "available" to of.available,
        "stale" to of.stale,
    )

fun shown(of: PaymentCode) =
    record(
        "name" to of.name,
        "currency" to of.currency,
        "amount" to of.amount,
        "reusable" to of.reusable,
        "payable" to of.payable,
    )

fun shown(of: Payment) =
    record(
        "id" to of.id,
        "state" to of.state,
        "payee" to of.payeeName,
        "total" to of.total,
        "refunded" to of.refunded,
        "step" to step(of.perk),
        "bill" to of.bill,
        "billed" to of.billed,
        "without_prompt" to of.withoutPrompt,
        "declined" to of.declineReason,
    )

fun shown(of: PreparedPayment) =
    JsonObject(shown(of.payment) + record("needs_person" to of.needsPerson, "possible_duplicate" to of.possibleDuplicate))

fun shown(of: Refund) = record("id" to of.id, "amount" to of.amount, "reason" to of.reason)

fun shown(of: TopUp) = record("id" to of.id, "state" to of.state, "amount" to of.amount, "declined" to of.declineReason)

fun shown(of: Mandate) = record("id" to of.id, "state" to of.state, "per_use" to of.perUse, "per_day" to of.perDay)

fun shown(of: Bill) =
    record(
        "id" to of.id,
        "state" to of.state,
        "creditor" to of.creditorName,
        "amount" to of.amount,
        "instalment" to of.instalment,
        "days_late" to of.daysLate,
        "disputed" to of.disputed,
        "payment" to of.payment,
    )

fun shown(of: Rental) =
    record(
        "id" to of.id,
        "state" to of.state,
        "provider" to of.providerName,
        "bike" to of.bike,
        "deposit" to of.deposit,
        "cap" to of.cap,
        "step" to step(of.perk),
        "fare" to of.fare,
        "collected" to of.collected,
        "returned" to of.returned,
        "disputed" to of.disputed,
        "declined" to of.declineReason,
    )

fun shown(of: Loan) =
    record(
        "id" to of.id,
        "state" to of.state,
        "lender" to of.lenderName,
        "principal" to of.principal,
        "total" to of.total,
        "yearly_cost" to of.yearlyCost,
        "repaid" to (of.repaidAt != null),
        "bills" to of.instalments.mapNotNull { it.bill?.id },
        "declined" to of.declineReason,
    )

fun shown(of: DataRequest) = record("id" to of.id, "state" to of.state, "recipient" to of.recipientName, "fields" to of.fields.map { it.field })

fun shown(of: Consent) =
    record(
        "id" to of.id,
        "state" to of.state,
        "recipient" to of.recipientName,
        "seller" to of.sellerName,
        "sources" to of.collects?.sources,
        "fields" to of.fields,
        "delivered" to (of.deliveredAt != null),
        "declined" to of.declineReason,
    )

fun shown(of: DataAccess) =
    record(
        "consent" to of.consent,
        "recipient" to of.recipientName,
        "fields" to of.fields,
        "refused" to of.refused,
        "they_had_not_heard" to of.theyHadNotHeard,
        "step" to of.reached?.step,
        "refusal" to of.refusal,
        "order" to of.order?.let { shown(it) },
    )

fun shown(of: LegalOrder) =
    record(
        "authority" to of.authority,
        "reference" to of.reference,
        "ordered_on" to of.orderedOn.epochSecond,
    )

fun shown(of: PersonProfile) = record("name" to of.name, "city" to of.city)

fun shown(of: PointsOverview) =
    record(
        "state" to of.state,
        "score" to of.score?.stated,
        "recomputed" to of.score?.recomputed,
        "entries" to of.entries.size,
    )

fun shown(of: PerkOffer) =
    record(
        "id" to of.id,
        "seller" to of.seller,
        "seller_name" to of.sellerName,
        "title" to of.title,
        "kind" to of.kind,
        "eligibility" to of.eligibility.variantName,
        "step" to (of.eligibility as? PerkEligibility.Eligible)?.step?.points,
        "ordinary" to of.ordinary,
    )

fun shown(of: PendingOperation) = record("id" to of.id, "typ" to of.typ, "state" to of.state)

private fun step(perk: UsedPerk?) = perk?.step?.points
