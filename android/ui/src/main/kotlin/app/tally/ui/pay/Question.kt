package app.tally.ui.pay

import app.tally.WalletException
import app.tally.core.Payment
import app.tally.core.PerkKind
import app.tally.core.PerkOffer
import app.tally.core.PreparedPayment
import app.tally.core.UsedPerk
import app.tally.ui.app.notice
import app.tally.ui.screen.Action
import app.tally.ui.screen.ActionRole
import app.tally.ui.screen.Dialog
import app.tally.ui.screen.Element
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Tone
import app.tally.ui.words.Formats
import app.tally.ui.words.Words

/** Makes a button of the screen, which knows whether it is busy. */
internal typealias Button = (id: String, label: String, role: ActionRole) -> Action

/** A payment that nobody has agreed to yet. */
internal class Question(
    val payment: Payment,
    val prepared: PreparedPayment?,
    val offer: PerkOffer?,
    val problem: WalletException?,
    val busy: String?,
    val online: Boolean,
    val asksTwice: Boolean,
    val ofBill: Boolean,
)

/** What is shown is what is signed. */
internal fun question(
    words: Words,
    formats: Formats,
    asked: Question,
    button: Button,
): Screen {
    val payment = asked.payment
    val aside = listOfNotNull(asked.problem?.let(words::notice), if (asked.online) null else Notice(Tone.CAUTION, words.pay.offlineBefore))
    val hero = Hero(payment.payeeName, formats.money(payment.total), listOfNotNull(payment.payeeNameLocal))
    return Screen(
        title = words.common.pay,
        secret = true,
        elements = aside + hero + Paragraph(asks(words, payment)) + perk(words, asked, button) + how(words, asked),
        bottom = listOf(button("pay", words.pay.payAmount(payment.total), ActionRole.MAIN), button("cancel", words.common.cancel, ActionRole.QUIET)),
        dialog = twice(words, asked, button),
    )
}

private fun asks(
    words: Words,
    payment: Payment,
): String =
    payment.perk?.lateFrom?.let { words.pay.confirmLaterTitle(payment.total, payment.payeeName, it.minusSeconds(1)) }
        ?: words.pay.confirmTitle(payment.total, payment.payeeName)

/** What points bring here, what that tells, and the way without or with them. */
private fun perk(
    words: Words,
    asked: Question,
    button: Button,
): List<Element> {
    val used = asked.payment.perk
    return when {
        used != null -> saved(words, used) + sellerLearns(words, asked.payment, used) + button("ordinary", words.pay.ordinary, ActionRole.OTHER)
        asked.offer != null && !asked.ofBill -> listOf(button("use-perk", words.pay.usePerk, ActionRole.OTHER))
        else -> emptyList()
    }
}

private fun saved(
    words: Words,
    used: UsedPerk,
) = if (used.kind == PerkKind.DISCOUNT) listOf(Notice(Tone.POSITIVE, words.pay.discount(used.takenOff, used.ordinary))) else emptyList()

private fun sellerLearns(
    words: Words,
    payment: Payment,
    used: UsedPerk,
) = Paragraph(words.pay.sellerLearns(payment.payeeName, used.step.points.toLong()), quiet = true)

private fun how(
    words: Words,
    asked: Question,
): List<Element> =
    listOfNotNull(
        Paragraph(words.pay.signedAsShown, quiet = true),
        if (asked.prepared?.needsPerson == false) Paragraph(words.pay.withoutPrompt, quiet = true) else null,
        if (asked.busy == "pay") Progress(words.pay.confirming) else null,
    )

private fun twice(
    words: Words,
    asked: Question,
    button: Button,
): Dialog? {
    if (!asked.asksTwice) return null
    val actions =
        listOf(
            button("duplicate-pay", words.pay.duplicatePay, ActionRole.OTHER),
            button("duplicate-stop", words.pay.duplicateStop, ActionRole.MAIN),
        )
    return Dialog(words.pay.duplicateTitle, words.pay.duplicate(asked.payment.total, asked.payment.payeeName), actions)
}

/** The terms could not be had. Nothing was signed. */
internal fun unprepared(
    words: Words,
    problem: WalletException?,
    again: Action,
): Screen =
    if (problem == null) {
        Screen(words.common.pay, listOf(Progress(words.pay.asking)))
    } else {
        Screen(words.common.pay, listOf(words.notice(problem)), listOf(again))
    }
