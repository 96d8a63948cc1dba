package app.tally.android.vault

import app.tally.core.VaultSlot

/** Who has to be there each time that a key is used. */
enum class Presence(
    /** What the key's name ends with. */
    internal val suffix: String,
) {
    /** Nobody: the phone works on its own, in the background as well. */
    NOBODY(""),

    /** Whoever knows the screen lock. */
    SCREEN_LOCK(".lock"),

    /** One of the fingers or the face that the phone knew when the key was made; another makes the key worthless. */
    BIOMETRY(".biometry"),
}

/** What the key that seals a slot is like: decided here, without a Keystore, so that it can be tested without one. */
data class KeyPlan(
    /** Its name in the Keystore. */
    val alias: String,
    val presence: Presence,
    /** In a chip of its own, where the phone has one. */
    val strongBox: Boolean,
) {
    /** Whether each use needs the person. */
    val needsPerson: Boolean get() = presence != Presence.NOBODY

    companion object {
        /** The bits of every key. */
        const val BITS = 256

        /** How a slot may have been sealed; the first is how it is sealed where the phone knows fingers or a face. */
        fun of(
            slot: VaultSlot,
            strongBox: Boolean,
        ): List<KeyPlan> = presences(slot).map { KeyPlan("tally.${slot.name.lowercase()}${it.suffix}", it, strongBox) }

        /**
         * The holder key signs what a person agrees to. With the screen lock alone somebody who saw it could add a finger of theirs, so that where
         * there is biometry nothing else opens it. The others have to work while the phone lies in a pocket.
         */
        private fun presences(slot: VaultSlot) =
            if (slot == VaultSlot.HOLDER) listOf(Presence.BIOMETRY, Presence.SCREEN_LOCK) else listOf(Presence.NOBODY)
    }
}
