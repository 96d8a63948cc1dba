// Generated from shells/words/firstStart.json. Change that, then run shells/generate.

package app.tally.ui.words.en

import app.tally.core.Money
import app.tally.ui.words.FirstStartWords
import app.tally.ui.words.Formats

internal class FirstStartEn(private val formats: Formats) : FirstStartWords {
    override val welcome = "Welcome to Tally"
    override val promise = "What you agree to is paid once or not at all. And you can always see what is known about you, and why."
    override val begin = "Get started"
    override val tryPlayMoney = "Try with play money"
    override val inviteTitle = "Scan your invite"
    override val inviteHint = "Hold the camera over your invite."
    override val inviteWhy = "Your invite is a square code, on paper or on another screen. It tells your phone which Tally to trust, so hold on to one that you got from a place you know."
    override val invitePaste = "Paste a link"
    override val inviteField = "Invite link"
    override val keysTitle = "Two keys on this phone"
    override val keyHolder = "Your key signs what you agree to: payments, loans, and who may read your data. It opens only when you show that it is you, once for each signature."
    override val keyDevice = "The phone’s key signs the phone’s own questions, such as whether there is news, and small payments if you allow them."
    override val keysStay = "Both stay on this phone. Nobody else has them, and nobody can copy them for you. If you lose the phone, you start anew with a new invite; your money and your records come back."
    override val lockTitle = "Set a screen lock first"
    override val lockWhy = "Your key is protected by this phone’s screen lock, and there is none. Set a code, a fingerprint or your face in the settings, then come back."
    override val openSettings = "Open settings"
    override val enrol = "Set up this phone"
    override val enrolling = "Setting up your wallet …"
    override val enrolled = "Your wallet is ready"
    override val smallTitle = "Small payments"
    override fun smallWhy(perUse: Money, perDay: Money) = "Up to ${formats.money(perUse)} at a time and ${formats.money(perDay)} a day, this phone can pay without asking for your finger, face or code. You can end that at any moment."
    override val smallAllow = "Allow"
    override val smallSkip = "Always ask me"
    override val cameraTitle = "Tally needs the camera"
    override val cameraWhy = "Only to read codes, and only while the scanner is open. No picture is kept."
    override val cameraAllow = "Allow camera"
    override val cameraRefused = "Without the camera you can paste a link instead."
    override val notifyTitle = "News on your screen?"
    override val notifyWhy = "Tally tells you when a payment is decided, when a bill is due and when somebody reads your data. Nothing else, and never advertising."
    override val notifyAllow = "Allow notifications"
    override fun spokenStep(step: Long, all: Long) = "Step ${formats.number(step)} of ${formats.number(all)}"
}
