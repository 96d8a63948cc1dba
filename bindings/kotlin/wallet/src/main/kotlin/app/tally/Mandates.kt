package app.tally

import app.tally.core.CoreMandates
import app.tally.core.Mandate
import app.tally.core.SmallPayments

/** What the phone may do without a prompt. */
class Mandates internal constructor(
    private val core: Boundary<CoreMandates>,
) {
    /** Every mandate there ever was, newest first. */
    suspend fun list(): List<Mandate> = core.read { list() }

    /**
     * Lets the phone pay without a prompt within bounds; asks the person once, now. It takes the place of every other mandate for
     * the same payee, or for all, in its currency, which has to be that of an account. The same [id] again is the same mandate.
     */
    suspend fun allowSmallPayments(
        asked: SmallPayments,
        id: String? = null,
    ): Mandate = core.ask { allowSmallPayments(asked, id) }

    /**
     * Ends a mandate, and every other for the same payee, or for all, in its currency, so that the person is asked again there: here at
     * once, at the backend with the next sync.
     */
    suspend fun end(id: String): Mandate = core.ask { end(id) }
}
