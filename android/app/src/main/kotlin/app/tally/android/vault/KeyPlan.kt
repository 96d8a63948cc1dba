package app.tally.android.vault

import app.tally.core.VaultSlot

/** What the key that seals a slot is like: decided here, without a Keystore, so that it can be tested without one. */
data class KeyPlan(
    /** Its name in the Keystore. */
    val alias: String,
    /** Whether it works only after the phone was unlocked once since it started. */
    val needsUnlockedPhone: Boolean,
    /** Whether each use needs the person, by fingerprint, face or screen lock. */
    val needsPerson: Boolean,
    /** In a chip of its own, where the phone has one. */
    val strongBox: Boolean,
) {
    companion object {
        /** The bits of every key. */
        const val BITS = 256

        /** How each slot is sealed. The holder key alone asks; the others have to work while the phone lies in a pocket. */
        fun of(
            slot: VaultSlot,
            strongBox: Boolean,
        ) = KeyPlan(
            alias = "tally.${slot.name.lowercase()}",
            // A phone that is locked goes on syncing, so nothing but the holder key asks for more than the first unlock.
            needsUnlockedPhone = slot == VaultSlot.HOLDER,
            needsPerson = slot == VaultSlot.HOLDER,
            strongBox = strongBox,
        )
    }
}
