package app.tally.android

import android.app.Application
import android.app.KeyguardManager
import android.content.Context
import android.content.pm.PackageManager
import android.hardware.biometrics.BiometricManager
import android.hardware.biometrics.BiometricManager.Authenticators.BIOMETRIC_STRONG
import android.os.UserManager
import app.tally.Wallet
import app.tally.android.sync.SyncJob
import app.tally.android.vault.KeyMaker
import app.tally.android.vault.KeystoreVault
import app.tally.android.vault.PhoneState
import app.tally.android.vault.Prompt
import app.tally.ui.app.App
import app.tally.ui.app.OneWallet
import app.tally.ui.app.Place
import app.tally.ui.app.PlayMoney
import app.tally.ui.app.placeOf
import app.tally.ui.security.PromptWords
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import java.io.File

/** The app's process: one wallet, whoever needs it, an activity or a job. */
open class TallyApplication : Application() {
    /** What goes on while the process lives. */
    internal val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    internal lateinit var connectivity: Connectivity
        private set
    internal lateinit var news: News
        private set
    private var keeper: ScreenKeeper? = null
    private var held: App? = null
    private val shelf by lazy { Shelf(this) }
    private val vault by lazy { newVault() }
    private val one = OneWallet { Wallet.open(folderOf(this), vault) }

    override fun onCreate() {
        super.onCreate()
        connectivity = Connectivity(this) { scope.launch { held?.networkChanged() } }.apply { begin() }
        news = News(this) { place().words.events.hidden }.apply { begin() }
        SyncJob.schedule(this)
        scope.launch { shelf.sweep() }
    }

    /** Begins a world with play money; only an app to try things with has one. */
    internal open val rehearse: (suspend () -> PlayMoney?)? = null

    /**
     * The app that an activity shows. It is the same for all of them while the process lives, so that turning the phone or speaking another
     * language with it changes nothing, not even in a world with play money. [saved] is where the person was when the process ended.
     */
    fun app(saved: String?): App =
        held ?: newApp().also { app ->
            held = app
            scope.launch { app.start(saved) }
        }

    /** Whoever closes the window begins at the beginning the next time. */
    fun letGo() {
        val app = held ?: return
        held = null
        scope.launch {
            app.stopPlaying()
            app.left()
        }
    }

    private fun newApp(): App = App(PhoneOutside(this, connectivity, shelf, { keeper }, one, ::erase, rehearse), place())

    /** Nothing of a wallet that ended stays: no key, no file, no news of it. */
    private suspend fun erase() {
        one.end {
            withContext(Dispatchers.IO) {
                vault.forgetAll()
                folderOf(this@TallyApplication).deleteRecursively()
            }
        }
        shelf.clear()
        news.clear()
    }

    /** This activity is looked at from now on, or none is. */
    fun isSeen(keeper: ScreenKeeper?) {
        this.keeper = keeper
        if (keeper == null) scope.launch { shelf.sweep() }
    }

    /** What a job does: everything that needs no person. */
    internal suspend fun syncInTheBackground() {
        shelf.sweep()
        one.use { wallet ->
            if (wallet.membership() == null) return@use
            wallet.sync()
            // Whoever looks sees it.
            if (keeper == null) wallet.handleEvents(news::tell)
        }
    }

    private fun newVault(): KeystoreVault {
        val prompt = Prompt({ keeper?.activity }) { PromptWords(place().words, getString(R.string.app_name)) }
        val hasStrongBox = packageManager.hasSystemFeature(PackageManager.FEATURE_STRONGBOX_KEYSTORE)
        return KeystoreVault(KeyMaker(), hasStrongBox, prompt, ::phoneState)
    }

    private fun phoneState() =
        PhoneState(
            unlockedOnce = service<UserManager>().isUserUnlocked,
            hasScreenLock = service<KeyguardManager>().isDeviceSecure,
            hasBiometry = service<BiometricManager>().canAuthenticate(BIOMETRIC_STRONG) == BiometricManager.BIOMETRIC_SUCCESS,
        )

    /** Where the phone is, and what is spoken there. */
    internal fun place(): Place = placeOf(resources.configuration.locales[0])
}

/** Where the wallet lies: no backup takes it along, because a copy of it is refused. */
internal fun folderOf(context: Context): File = File(context.noBackupFilesDir, "wallet")

/** The app's process. */
val Context.tally: TallyApplication get() = applicationContext as TallyApplication
