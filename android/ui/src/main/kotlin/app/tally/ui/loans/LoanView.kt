package app.tally.ui.loans

import app.tally.core.BillState
import app.tally.core.Loan
import app.tally.core.LoanInstalment
import app.tally.core.LoanState
import app.tally.ui.screen.Element
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Icon
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Row
import app.tally.ui.screen.Tone
import app.tally.ui.words.Formats
import app.tally.ui.words.Words

/** Where a loan stands: not known, declined, paid back, or so many instalments to go. */
internal fun Words.standing(loan: Loan): String {
    val open = loan.instalments.count { it.bill?.state != BillState.PAID }.toLong()
    return when {
        loan.state != LoanState.LENT -> loans.states[loan.state]
        loan.repaidAt != null -> loans.repaid(loan.repaidAt!!)
        else -> loans.toGo(open)
    }
}

/** One loan in words. */
internal class LoanView(
    private val words: Words,
    private val formats: Formats,
) {
    private val say = words.loans

    /** What matters most where it stands, what it costs, and every instalment. */
    fun loan(loan: Loan): List<Element> {
        val before = loan.state == LoanState.OFFERED
        return listOfNotNull(notice(loan), cost(loan)) + promises(loan).map(::Paragraph) + plan(loan) + listOfNotNull(learns(loan).takeIf { before })
    }

    private fun notice(loan: Loan): Notice? =
        when (loan.state) {
            LoanState.OFFERED -> null
            LoanState.TAKING -> Notice(Tone.CAUTION, say.notKnown(loan.lenderName))
            LoanState.DECLINED -> Notice(Tone.ERROR, say.states.declined, loan.declineReason?.let { words.refusals.declines[it] })
            LoanState.LENT -> lent(loan)
        }

    private fun lent(loan: Loan): Notice {
        if (loan.repaidAt != null) return Notice(Tone.POSITIVE, words.standing(loan))
        return Notice(Tone.INFO, say.taken(loan.principal, loan.lenderName), words.standing(loan))
    }

    private fun cost(loan: Loan): Hero {
        val details = listOf(say.payBack(loan.total, loan.charge), say.yearly(loan.yearlyCost.toLong() * BASIS_POINTS_OF_A_TENTH))
        return Hero(loan.lenderName, formats.money(loan.principal), details)
    }

    private fun promises(loan: Loan): List<String> {
        val before = listOf(say.ownMoney, words.pay.signedAsShown).takeIf { loan.state == LoanState.OFFERED }
        return listOf(say.neverDearer) + before.orEmpty()
    }

    private fun learns(loan: Loan) =
        Paragraph(
            words.pay.sellerLearns(
                loan.lenderName,
                loan.perk.step.points
                    .toLong(),
            ),
            quiet = true,
        )

    private fun plan(loan: Loan): List<Element> {
        if (loan.state == LoanState.DECLINED) return emptyList()
        val count = say.rhythms[loan.rhythm, loan.instalments.size.toLong()]
        return listOf(Heading(say.schedule), Paragraph(count), Group(elements = loan.instalments.map(::row)))
    }

    private fun row(one: LoanInstalment): Row {
        val lastDay = one.lateFrom.minusSeconds(1)
        val state = one.bill?.let { words.bills.states[it.state] }
        val spoken = say.spokenInstalment(one.number.toLong(), one.amount, lastDay, state ?: say.states.offered)
        val id = one.bill?.let { "instalment-${one.number}" }
        return Row(say.instalment(one.number.toLong(), one.amount, lastDay), state, icon = Icon.BILL, id = id, spoken = spoken)
    }

    private companion object {
        /** The core counts a year's cost in tenths of a percent. */
        const val BASIS_POINTS_OF_A_TENTH = 10L
    }
}
