package app.tally.android

import android.app.Application
import android.app.KeyguardManager
import android.content.Context
import android.content.pm.PackageManager
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
import java.io.File
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob

/** The app's process: one wallet, whoever needs it, an activity or a job. */
open class TallyApplication : Application() {
    /** What goes on while the process lives. */
    internal val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    internal lateinit var connectivity: Connectivity
        private set
    internal lateinit var news: News
        private set
    private var keeper: ScreenKeeper? = null
    private val one = OneWallet { Wallet.open(folderOf(this), vault()) }

    override fun onCreate() {
        super.onCreate()
        connectivity = Connectivity(this).apply { begin() }
        news = News(this) { place().words.events.hidden }.apply { begin() }
        SyncJob.schedule(this)
    }

    /** Begins a world with play money; only an app to try things with has one. */
    internal open val rehearse: (suspend () -> PlayMoney?)? = null

    /** The app that an activity shows. */
    fun newApp(): App = App(PhoneOutside(this, connectivity, { keeper }, one::get, rehearse), place())

    /** This activity is looked at from now on, or none is. */
    fun isSeen(keeper: ScreenKeeper?) {
        this.keeper = keeper
    }

    /** What a job does: everything that needs no person. */
    internal suspend fun syncInTheBackground() {
        val wallet = one.get()
        if (wallet.membership() == null) return
        wallet.sync()
        wallet.handleEvents(news::tell)
    }

    private fun vault(): KeystoreVault {
        val prompt = Prompt({ keeper?.activity }) { PromptWords(place().words, getString(R.string.app_name)) }
        val hasStrongBox = packageManager.hasSystemFeature(PackageManager.FEATURE_STRONGBOX_KEYSTORE)
        return KeystoreVault(KeyMaker(), hasStrongBox, prompt, ::phoneState)
    }

    private fun phoneState() =
        PhoneState(
            unlockedOnce = service<UserManager>().isUserUnlocked,
            hasScreenLock = service<KeyguardManager>().isDeviceSecure,
        )

    private fun place(): Place = placeOf(resources.configuration.locales[0])
}

/** Where the wallet lies: no backup takes it along, because a copy of it is refused. */
internal fun folderOf(context: Context): File = File(context.noBackupFilesDir, "wallet")

/** The app's process. */
val Context.tally: TallyApplication get() = applicationContext as TallyApplication
