package app.tally.ui.app

import app.tally.WalletException
import app.tally.ui.screen.Link
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Tone
import app.tally.ui.words.ErrorParameters
import app.tally.ui.words.Words
import app.tally.ui.words.advice
import app.tally.ui.words.sentence

/** The button that leads to wiping the wallet and beginning anew, on every screen. */
internal const val START_ANEW = "start-anew"

/** An error as a person reads it: what happened, and what to do. Never the core's own English. */
fun Words.notice(
    error: WalletException,
    action: Link? = null,
): Notice =
    when (error) {
        is WalletException.NotKnown -> Notice(Tone.CAUTION, pay.notKnown, advised(error), action)
        is WalletException.Internal -> Notice(Tone.ERROR, errors.unknown, errors.incident(error.incident), action)
        else -> Notice(toneOf(error), said(error), advised(error) ?: errors.unknownAdvice, action ?: anew().takeIf { endsWallet(error) })
    }

private fun Words.anew() = Link(START_ANEW, security.wipe)

/** Whether this wallet can do nothing any more, so that another has to be begun: its keys are gone, or count no longer. */
internal fun Words.endsWallet(error: WalletException): Boolean = advised(error) == advice.startAnew

/** Whether the very same may work another time: it was the network, the phone or the person that said no, and not what was asked for. */
internal fun Words.passes(error: WalletException): Boolean =
    !endsWallet(error) && (error is WalletException.Network || error is WalletException.Storage || error.name in PASSING)

private val PASSING = setOf("clock-wrong", "person-being-asked")

/** Whether the wallet was closed, for now or for good: another time there may be one that is open. */
internal val WalletException.isAtRest: Boolean get() = name == "paused" || name == "closed"

/** What happened, in a sentence: beside a field, for instance. */
fun Words.said(error: WalletException): String = sentence(spoken(error), ErrorParameters(error.parameters)) ?: errors.unknown

private fun Words.advised(error: WalletException) = advice(spoken(error))

/** Whoever sees it need not know whether the wallet is closed for now or for good: the app opens the next. */
private fun spoken(error: WalletException) = if (error.isAtRest) "paused" else error.name

/** Somebody who said no, or has no network, has met no fault. */
private fun toneOf(error: WalletException) =
    when {
        error.name == "vault-cancelled" -> Tone.INFO
        error is WalletException.Network -> Tone.CAUTION
        else -> Tone.ERROR
    }

/** What is asked for, or none where the wallet has no such thing. */
internal suspend fun <T> orNone(find: suspend () -> T): T? =
    try {
        find()
    } catch (error: WalletException) {
        if (error.name == "not-found") null else throw error
    }
