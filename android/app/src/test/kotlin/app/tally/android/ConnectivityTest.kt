package app.tally.android

import android.net.NetworkCapabilities
import android.net.NetworkCapabilities.NET_CAPABILITY_VALIDATED
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowNetwork
import org.robolectric.shadows.ShadowNetworkCapabilities
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApplication::class)
class ConnectivityTest {
    private var changes = 0
    private val connectivity = Connectivity(RuntimeEnvironment.getApplication()) { changes++ }
    private val home = ShadowNetwork.newInstance(1)
    private val mobile = ShadowNetwork.newInstance(2)

    @Test
    fun `a portal leads nowhere, and whoever signed in is online`() {
        connectivity.onCapabilitiesChanged(home, leading(false))
        assertFalse(connectivity.online)
        connectivity.onCapabilitiesChanged(home, leading(true))
        assertTrue(connectivity.online)
        assertEquals(1, changes)
    }

    @Test
    fun `a network that took another's place is the last one`() {
        listOf(home, mobile).forEach { connectivity.onCapabilitiesChanged(it, leading(true)) }
        connectivity.onLost(mobile)
        assertFalse(connectivity.online)
        assertEquals(2, changes)
    }

    @Test
    fun `one of two networks is enough`() {
        listOf(home, mobile).forEach { connectivity.onCapabilitiesChanged(it, leading(true)) }
        connectivity.onLost(home)
        assertTrue(connectivity.online)
        assertEquals(1, changes)
        connectivity.onLost(mobile)
        assertFalse(connectivity.online)
        assertEquals(2, changes)
    }

    private fun leading(somewhere: Boolean): NetworkCapabilities =
        ShadowNetworkCapabilities.newInstance().also { if (somewhere) shadowOf(it).addCapability(NET_CAPABILITY_VALIDATED) }
}
