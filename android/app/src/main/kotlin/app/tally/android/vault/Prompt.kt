package app.tally.android.vault

import android.app.Activity
import android.content.DialogInterface
import android.hardware.biometrics.BiometricManager.Authenticators.BIOMETRIC_STRONG
import android.hardware.biometrics.BiometricManager.Authenticators.DEVICE_CREDENTIAL
import android.hardware.biometrics.BiometricPrompt
import android.os.CancellationSignal
import app.tally.core.VaultException
import app.tally.core.VaultPurpose
import app.tally.ui.security.PromptWords
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import javax.crypto.Cipher

/** The system's own prompt, over the screen that the person is on. What it says is what is signed. */
internal class Prompt(
    private val seen: () -> Activity?,
    private val words: () -> PromptWords,
) : Person {
    override suspend fun agree(
        cipher: Cipher,
        purpose: VaultPurpose,
        presence: Presence,
    ): Cipher =
        withContext(Dispatchers.Main.immediate) {
            // Nobody can be asked while the app is not looked at.
            val activity = seen() ?: throw VaultException.UserCancelled()
            ask(activity, cipher, words(), purpose, presence)
        }

    private suspend fun ask(
        activity: Activity,
        cipher: Cipher,
        words: PromptWords,
        purpose: VaultPurpose,
        presence: Presence,
    ): Cipher {
        val text = words.of(purpose)
        val (answer, cancelled) = CompletableDeferred<Cipher>() to CancellationSignal()
        val prompt =
            BiometricPrompt
                .Builder(activity)
                .setTitle(text.title)
                .setSubtitle(text.detail)
                .setConfirmationRequired(true)
                .setAllowedAuthenticators(if (presence == Presence.BIOMETRY) BIOMETRIC_STRONG else DEVICE_CREDENTIAL)
                .also { if (presence == Presence.BIOMETRY) it.setNegativeButton(words.cancel, activity.mainExecutor, Refusal(answer)) }
                .build()
        prompt.authenticate(BiometricPrompt.CryptoObject(cipher), cancelled, activity.mainExecutor, Answer(answer))
        try {
            return answer.await()
        } finally {
            cancelled.cancel()
        }
    }
}

/** A prompt for finger or face alone has a button of its own that says no. */
private class Refusal(
    private val answer: CompletableDeferred<Cipher>,
) : DialogInterface.OnClickListener {
    override fun onClick(
        dialog: DialogInterface?,
        which: Int,
    ) {
        answer.completeExceptionally(VaultException.UserCancelled())
    }
}

/** What the prompt came to. A finger that was not recognised is none: the system lets people try again. */
internal class Answer(
    private val answer: CompletableDeferred<Cipher>,
) : BiometricPrompt.AuthenticationCallback() {
    override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult) {
        val cipher = result.cryptoObject?.cipher
        if (cipher != null) answer.complete(cipher) else answer.completeExceptionally(VaultException.Unavailable("no cipher"))
    }

    override fun onAuthenticationError(
        code: Int,
        message: CharSequence,
    ) {
        answer.completeExceptionally(troubleOfPrompt(code))
    }
}
