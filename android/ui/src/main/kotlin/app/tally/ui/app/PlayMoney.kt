package app.tally.ui.app

import app.tally.Wallet
import java.time.Instant

/** A wallet whose money is not real, with a small world around it that the phone carries along. */
interface PlayMoney {
    val wallet: Wallet

    /** The moment that it is in that world. */
    fun now(): Instant

    /** What a camera would read from it; none where that world does not give it. */
    suspend fun read(thing: Thing): String?

    /** Ends that world; nothing is left of it. */
    suspend fun close()
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
    phone: Outside,
    override val play: PlayMoney,
) : Outside by phone {
    override suspend fun openWallet(): Wallet = play.wallet

    /** Nothing of that world is on the phone. */
    override suspend fun erase() = Unit

    override fun now(): Instant = play.now()

    /** From inside there is no way further in. */
    override val rehearse = null

    /** That world is in the phone. */
    override fun online(): Boolean = true

    /** Things are picked there; nobody has to be asked for a camera. */
    override fun camera(): CameraAccess = CameraAccess.ALLOWED
}
