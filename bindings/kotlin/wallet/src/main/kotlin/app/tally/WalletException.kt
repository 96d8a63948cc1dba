package app.tally

import app.tally.core.ErrorDetails
import java.time.Duration
import app.tally.core.WalletException as CoreException

/**
 * Why the wallet did not do what it was asked. But for [NotKnown] nothing was written, and nothing is lost.
 *
 * `when` over the kinds says what an app does about it; [code] and [name] say what exactly it is. [message] is an English sentence for
 * people, and may tell an amount; `toString`, which ends up in logs, tells neither.
 */
sealed class WalletException(
    /** A number that never changes its meaning. */
    val code: Int,
    /** The number's name, as stable as the number. */
    val name: String,
    /** What a translation of the sentence needs. */
    val parameters: Map<String, String>,
    sentence: String,
) : Exception(sentence) {
    private constructor(details: ErrorDetails) :
        this(details.code.toInt(), details.name, details.parameters, details.sentence)

    /** What was given cannot be used: let the person mend it. */
    class Input internal constructor(
        details: ErrorDetails,
    ) : WalletException(details)

    /** The wallet's state forbids it. */
    class State internal constructor(
        details: ErrorDetails,
    ) : WalletException(details)

    /** The network or the backend: try again later; what is signed stays queued. */
    class Network internal constructor(
        details: ErrorDetails,
        /** How long the backend asks to wait. */
        val retryAfter: Duration?,
    ) : WalletException(details)

    /** The vault or the database. */
    class Storage internal constructor(
        details: ErrorDetails,
    ) : WalletException(details)

    /**
     * The phone's storage failed at the last moment: it may be done later, or never. Say "we do not know yet, do not pay again", and look at
     * it again.
     */
    class NotKnown internal constructor(
        details: ErrorDetails,
    ) : WalletException(details)

    /** A fault in the wallet: report it. What exactly went wrong may name what somebody paid, so it is in the wallet's log and nowhere else. */
    class Internal internal constructor(
        details: ErrorDetails,
        /** What the log calls this one time that it happened. */
        val incident: String,
    ) : WalletException(details)

    /**
     * The wallet was used after [Wallet.close], or, where an app says so, before it was opened. It comes from this layer, and so has no number
     * of the core's.
     */
    class Closed : WalletException(0, "closed", emptyMap(), "the wallet is closed")

    override fun toString(): String = "WalletException.${javaClass.simpleName}($code $name)"
}

internal fun CoreException.forApps(): WalletException =
    when (this) {
        is CoreException.Input -> WalletException.Input(details)
        is CoreException.State -> WalletException.State(details)
        is CoreException.Network -> WalletException.Network(details, retryAfter)
        is CoreException.Storage -> WalletException.Storage(details)
        is CoreException.NotKnown -> WalletException.NotKnown(details)
        is CoreException.Internal -> WalletException.Internal(details, incident)
    }
