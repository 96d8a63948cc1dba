package app.tally.ui.bills

import app.tally.Wallet
import app.tally.core.Bill
import app.tally.core.Loan
import app.tally.core.Payment
import app.tally.ui.app.Route
import app.tally.ui.app.orNone
import app.tally.ui.words.Words

/** What a bill is for. */
internal sealed interface Origin {
    /** The screen that shows it. */
    val route: Route?

    /** A purchase. */
    class Purchase(
        val payment: Payment,
    ) : Origin {
        override val route = Route("payment", payment.id)
    }

    /** An instalment of a loan. */
    class Instalment(
        val loan: Loan,
        val number: Long,
    ) : Origin {
        override val route = Route("loan", loan.id)
    }

    /** Something of another phone. */
    data object Unknown : Origin {
        override val route: Route? = null
    }
}

/** What a bill is for, if this phone knows it. */
internal suspend fun Wallet.originOf(bill: Bill): Origin {
    val number = bill.instalment
    if (number == null) return orNone { Origin.Purchase(payments.find(bill.origin)) } ?: Origin.Unknown
    return orNone { Origin.Instalment(loans.find(bill.origin), number.toLong()) } ?: Origin.Unknown
}

internal fun Words.said(origin: Origin): String? =
    when (origin) {
        is Origin.Purchase -> {
            bills.fromPayment(origin.payment.payeeName, origin.payment.settledAt ?: origin.payment.createdAt)
        }

        is Origin.Instalment -> {
            bills.fromLoan(
                origin.number,
                origin.loan.instalments.size
                    .toLong(),
                origin.loan.lenderName,
            )
        }

        Origin.Unknown -> {
            null
        }
    }
