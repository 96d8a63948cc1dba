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
import app.tally.android.vault.PromptWords
import app.tally.ui.app.App
import app.tally.ui.app.Place
import app.tally.ui.words.Language
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.sync.Mutex
import kotlinx.coroutines.sync.withLock
import java.io.File
import java.time.ZoneId
import java.util.Locale

/** The app's process: one wallet, whoever needs it, an activity or a job. */
open class TallyApplication : Application() {
    /** What goes on while the process lives. */
    internal val scope = CoroutineScope(SupervisorJob() + Dispatchers.Main.immediate)
    internal lateinit var connectivity: Connectivity
        private set
    internal lateinit var news: News
        private set
    private var keeper: ScreenKeeper? = null
    private val opening = Mutex()
    private var wallet: Wallet? = null

    override fun onCreate() {
        super.onCreate()
        connectivity = Connectivity(this).apply { begin() }
        news = News(this) { place().words.events.hidden }.apply { begin() }
        SyncJob.schedule(this)
    }

    /** The app that an activity shows. */
    fun newApp(): App = App(PhoneOutside(this, connectivity, { keeper }, ::openWallet), place())

    /** This activity is looked at from now on, or none is. */
    fun isSeen(keeper: ScreenKeeper?) {
        this.keeper = keeper
    }

    /** What a job does: everything that needs no person. */
    internal suspend fun syncInTheBackground() {
        val wallet = openWallet()
        if (wallet.membership() == null) return
        wallet.sync()
        wallet.handleEvents(news::tell)
    }

    /** The one wallet of this phone. */
    private suspend fun openWallet(): Wallet = opening.withLock { wallet ?: Wallet.open(folderOf(this), vault()).also { wallet = it } }

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

/** What is said where the phone speaks this. */
internal fun placeOf(locale: Locale): Place {
    val language = Language.entries.firstOrNull { Locale.forLanguageTag(it.tag).language == locale.language } ?: Language.EN
    return Place(language, locale, ZoneId.systemDefault())
}

/** The app's process. */
val Context.tally: TallyApplication get() = applicationContext as TallyApplication
