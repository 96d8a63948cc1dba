package app.tally.android

import app.tally.Wallet
import app.tally.android.vault.FakeKeys
import app.tally.android.vault.KeystoreVault
import app.tally.android.vault.PhoneState
import kotlinx.coroutines.runBlocking
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import kotlin.test.assertEquals
import kotlin.test.assertNull

/** The library that the app brings along is there, and has all of what the app was compiled against. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApplication::class)
class OpeningTest {
    private val folder = folderOf(RuntimeEnvironment.getApplication())
    private val vault = KeystoreVault(FakeKeys(), false, { cipher, _, _ -> cipher }) { PhoneState(unlockedOnce = true, hasScreenLock = true) }

    @Test
    fun `a wallet opens, and opens again with the keys of before`() =
        repeat(2) {
            runBlocking {
                Wallet.open(folder, vault).use {
                    assertNull(it.membership())
                    assertEquals(0u, it.unsent())
                    it.pause()
                }
            }
        }
}
