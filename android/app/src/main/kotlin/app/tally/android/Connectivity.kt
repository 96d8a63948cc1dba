package app.tally.android

import android.content.Context
import android.net.ConnectivityManager
import android.net.Network
import android.net.NetworkCapabilities
import java.util.concurrent.ConcurrentHashMap

/** Whether there is a network, as the phone tells it. A hint for what is shown: whether something arrives, only the backend's answer says. */
internal class Connectivity(
    context: Context,
    /** Told when there is one again, and when there is none any more. */
    private val changed: () -> Unit = {},
) : ConnectivityManager.NetworkCallback() {
    private val manager = context.service<ConnectivityManager>()
    private val usable = ConcurrentHashMap.newKeySet<Network>()

    /** Whether at least one network leads somewhere. */
    val online: Boolean get() = usable.isNotEmpty()

    fun begin() = manager.registerDefaultNetworkCallback(this)

    fun end() = manager.unregisterNetworkCallback(this)

    /** A portal that wants people to sign in is a network that leads nowhere yet. */
    override fun onCapabilitiesChanged(
        network: Network,
        capabilities: NetworkCapabilities,
    ) = told(network, capabilities.hasCapability(NetworkCapabilities.NET_CAPABILITY_VALIDATED))

    override fun onLost(network: Network) = told(network, false)

    private fun told(
        network: Network,
        leadsSomewhere: Boolean,
    ) {
        val before = online
        if (leadsSomewhere) usable += network else usable -= network
        if (online != before) changed()
    }
}
