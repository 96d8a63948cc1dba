package app.tally.ui.app

import app.tally.Wallet
import app.tally.ui.words.PlayWords
import java.time.Instant

/** A wallet whose money is not real, with a small world around it that the phone carries along. */
interface PlayMoney {
    val wallet: Wallet

    /** The moment that it is in that world. */
    fun now(): Instant

    /** Whether that world can be reached; one in this process always can. */
    fun online(): Boolean = true

    /** What a camera would read from it. */
    suspend fun read(thing: Thing): Look

    /** Ends that world; nothing is left of it. */
    suspend fun close()
}

/** What came of holding a camera over a thing. */
sealed interface Look

/** A code was there. */
data class Found(
    val text: String,
) : Look

/** None was. */
enum class Missing : Look {
    /** All of it is taken. */
    NONE_LEFT,

    /** That world does not answer. */
    UNREACHABLE,

    /** It said no. */
    REFUSED,
}

internal fun PlayWords.said(missing: Missing): String =
    when (missing) {
        Missing.NONE_LEFT -> noneLeft
        Missing.UNREACHABLE -> unreachable
        Missing.REFUSED -> refused
    }

/** What there is in that world to hold a camera over. */
enum class Thing {
    INVITE,
    BAKERY,
    TRANSPORT,
    BIKE,
    LANDLORD,
    ;

    /** The id of the row that stands for it. */
    val id: String = "play-${name.lowercase()}"
}

/** The phone while somebody tries the app on it: everything about money is the play world's, everything else the phone's. */
internal class Playing(
    private val phone: Outside,
    override val play: PlayMoney,
) : Outside by phone {
    override suspend fun openWallet(): Wallet = play.wallet

    override suspend fun rest(wallet: Wallet) = if (wallet === play.wallet) wallet.pause() else phone.rest(wallet)

    override suspend fun wake(wallet: Wallet) = if (wallet === play.wallet) wallet.resume() else phone.wake(wallet)

    /** Nothing of that world is on the phone. */
    override suspend fun erase() = Unit

    override fun now(): Instant = play.now()

    /** From inside there is no way further in. */
    override val rehearse = null

    override fun online(): Boolean = play.online()

    /** Things are picked there; nobody has to be asked for a camera. */
    override fun camera(): CameraAccess = CameraAccess.ALLOWED
}
