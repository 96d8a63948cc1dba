package app.tally.ui.pay

import app.tally.core.Money
import app.tally.core.Payment
import app.tally.core.PaymentState
import app.tally.core.PerkEligibility
import app.tally.core.PerkKind
import app.tally.core.PerkOffer
import app.tally.core.PreparedPayment
import app.tally.ui.app.App
import app.tally.ui.app.Route
import app.tally.ui.app.ScreenModel
import app.tally.ui.app.orNone
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Screen

/**
 * One payment under way: the question, and then whatever became of it. The core keeps it under its [id], so that whoever comes back to this
 * screen, be it after the app was killed, finds it where it stands.
 */
internal class PayModel(
    app: App,
    private val id: String,
) : ScreenModel(app) {
    private var prepared: PreparedPayment? = null
    private var payment: Payment? = null
    private var perk: PerkOffer? = null
    private var asksTwice = false

    override val drawsUnread = true

    override suspend fun read() {
        // Until its answer is here, or has not come in time, it is being paid.
        if (busy == "pay") return
        if (prepared == null && isOpen()) prepare() else payment = wallet.payments.find(id)
    }

    /** Whether there is still something to ask. A payment that is not there was begun and not prepared. */
    private suspend fun isOpen(): Boolean {
        payment = orNone { wallet.payments.find(id) }
        return payment?.state.let { it == null || it == PaymentState.CREATED } && (CODE in typed || BILL in typed)
    }

    private suspend fun prepare() {
        val bill = typed[BILL]
        val ready = if (bill != null) wallet.bills.prepare(bill, id) else wallet.payments.prepare(typed.getValue(CODE), amount(), id, typed[PERK])
        prepared = ready
        payment = ready.payment
        asksTwice = ready.possibleDuplicate != null
        perk = if (bill == null) discountOf(ready.payment) else null
    }

    /** What the person's points would bring here. Only where the seller may learn that they reach it. */
    private suspend fun discountOf(payment: Payment): PerkOffer? {
        val offers = listOf(PerkKind.DISCOUNT, PerkKind.DELAYED_PAYMENT).flatMap { wallet.perks.list(it).items }
        return offers.find { it.seller == payment.payee && it.eligibility is PerkEligibility.Eligible }
    }

    override suspend fun tap(id: String) {
        when (id) {
            "pay" -> pay()
            "again" -> prepareAgain()
            "use-perk" -> perk?.let { another(it.id) }
            "ordinary" -> another(null)
            "duplicate-pay" -> asksTwice = false
            "take-back" -> doing(id) { payment = wallet.payments.cancel(this.id) }
            "receipt" -> app.go(Route("payment", this.id), this)
            "another-way" -> app.replace(Route("scan"), this)
            "duplicate-stop", "cancel" -> leave()
            "done" -> app.startAt(Route.HOME)
        }
    }

    private suspend fun pay() {
        doing("pay") { payment = wallet.payments.confirm(id) }
        if (problem?.name == "possible-duplicate" || problem?.name == "quote-expired") prepareAgain()
    }

    /** Terms that ran out are replaced, and what is like another payment is told. */
    private suspend fun prepareAgain() = doing("again") { prepare() }

    /** The same with the perk, or without: to the core that is another payment, and nobody comes back to this one. */
    private suspend fun another(offer: String?) {
        val other = typed.filterKeys { it != PERK } + listOfNotNull(offer?.let { PERK to it })
        doing("use-perk") {
            val made = wallet.newId()
            wallet.payments.prepare(typed.getValue(CODE), amount(), made, offer)
            wallet.payments.cancel(id)
            app.replace(Route("pay", made), this, other)
        }
    }

    private suspend fun leave() {
        if (payment?.state == PaymentState.CREATED) doing("cancel") { wallet.payments.cancel(id) }
        app.startAt(Route.HOME)
    }

    private fun amount(): Money? = typed[AMOUNT]?.let { Money(it.substringBefore(' ').toLong(), it.substringAfter(' ')) }

    override fun draw(): Screen {
        val known = payment ?: return unprepared(words, problem, action("again", words.common.retry, ActionRole.MAIN))
        if (known.state != PaymentState.CREATED) return outcome(words, formats, known, problem, ::button)
        val asked = Question(known, prepared, perk, problem, busy, app.outside.online(), asksTwice, BILL in typed)
        return question(words, formats, asked, ::button)
    }

    private fun button(
        id: String,
        label: String,
        role: ActionRole,
    ): Action = action(id, label, role, needsPerson = id == "pay" && prepared?.needsPerson != false, spoken = spoken(id))

    private fun spoken(id: String) =
        payment?.takeIf { id == "pay" && prepared?.needsPerson != false }?.let { words.pay.spokenConfirm(it.total, it.payeeName) }

    companion object {
        /** The merchant's code. */
        const val CODE = "code"

        /** The bill that is paid, in place of a code. */
        const val BILL = "bill"
        private const val AMOUNT = "amount"

        /** The offer that is used, if one is. */
        const val PERK = "perk"

        /** What this screen has to know of a payment by code. */
        fun given(
            code: String,
            amount: Money,
        ): Map<String, String> = mapOf(CODE to code, AMOUNT to "${amount.minor} ${amount.currency}")
    }
}
