package quickstart

import app.tally.Wallet
import app.tally.WalletException
import app.tally.core.Payment
import app.tally.core.PaymentState
import app.tally.core.Vault
import app.tally.format
import app.tally.money
import java.io.File
import java.math.BigDecimal

/** Makes this machine a wallet, brings money in, and pays 23.72 yuan to whoever's code [payload] is. */
suspend fun firstPayment(
    directory: File,
    vault: Vault,
    invite: String,
    payload: String,
): Payment =
    Wallet.open(directory, vault).use { wallet ->
        wallet.enrol(invite)
        wallet.topUps.topUp(BigDecimal("100").money("CNY"))
        wallet.sync()

        val prepared = wallet.payments.prepare(payload, BigDecimal("23.72").money("CNY"))
        println("${prepared.payment.total.format()} to ${prepared.payment.payeeName}?") // what is shown is what is signed
        wallet.payments.confirm(prepared.payment.id)
    }

/** What a person reads about it. */
suspend fun told(pay: suspend () -> Payment): String =
    try {
        val payment = pay()
        when (payment.state) {
            PaymentState.SETTLED -> "Paid."
            PaymentState.AUTHORISED, PaymentState.SUBMITTED -> "It goes out as soon as there is a network."
            PaymentState.UNKNOWN -> "We do not know yet: do not pay again."
            else -> "Not paid: ${payment.declined ?: payment.state}"
        }
    } catch (error: WalletException) {
        when (error) {
            is WalletException.Network -> "Try again ${error.retryAfter?.let { "in ${it.toSeconds()} s" } ?: "later"}."
            is WalletException.NotKnown -> "We do not know yet: do not pay again."
            else -> "${error.message} (${error.code})"
        }
    }
