// Generated from shells/words/firstStart.json. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.core.Money

/** First start: invite, keys, screen lock. */
interface FirstStartWords {
    /** Headline of the very first screen. */
    val welcome: String

    /** Below the headline. The promise of the whole product. */
    val promise: String

    /** Leaves the first screen for the invite. */
    val begin: String

    /** Opens a wallet with play money; no account and no network needed. */
    val tryPlayMoney: String

    /** Headline over the camera. */
    val inviteTitle: String

    /** Below the camera’s picture. */
    val inviteHint: String

    /** Explains what an invite is and why its origin matters. */
    val inviteWhy: String

    /** For somebody who got the invite as a link. */
    val invitePaste: String

    /** Label of the field for a pasted invite. */
    val inviteField: String

    /** Headline of the page that explains keys. */
    val keysTitle: String

    /** The first of two keys: signs what a person must agree to. */
    val keyHolder: String

    /** The second key: signs what the phone asks for without the person. */
    val keyDevice: String

    /** Closes the page that explains keys; what happens when the phone is lost. */
    val keysStay: String

    /** Headline when the phone has no screen lock; nothing goes on without one. */
    val lockTitle: String

    /** Why a screen lock is needed. */
    val lockWhy: String

    /** Opens the system's settings. */
    val openSettings: String

    /** Makes the phone a wallet; asks for finger, face or code. */
    val enrol: String

    /** While the phone becomes a wallet; a few seconds. */
    val enrolling: String

    /** Headline when the first start is over. */
    val enrolled: String

    /** Headline of the page that offers small payments without a prompt. */
    val smallTitle: String

    /** Offers a mandate during the first start. */
    fun smallWhy(perUse: Money, perDay: Money): String

    /** Agrees to small payments without a prompt. */
    val smallAllow: String

    /** Goes on without allowing small payments; just as good. */
    val smallSkip: String

    /** Headline before the system asks for the camera. */
    val cameraTitle: String

    /** Why the camera is needed, before the system asks. */
    val cameraWhy: String

    /** Leads to the system's question. */
    val cameraAllow: String

    /** When somebody said no to the camera. */
    val cameraRefused: String

    /** Headline before the system asks for notifications. */
    val notifyTitle: String

    /** Why notifications help, before the system asks. */
    val notifyWhy: String

    /** Leads to the system's question. */
    val notifyAllow: String

    /** Screen reader: which step of the first start this is. */
    fun spokenStep(step: Long, all: Long): String
}
