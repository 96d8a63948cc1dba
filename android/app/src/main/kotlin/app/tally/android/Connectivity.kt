package app.tally.android

import android.content.Context
import android.net.ConnectivityManager
import android.net.Network
import android.net.NetworkCapabilities

/** Whether there is a network, as the phone tells it. A hint for what is shown: whether something arrives, only the backend's answer says. */
internal class Connectivity(
    context: Context,
    /** Told when there is one again, and when there is none any more. */
    private val changed: () -> Unit = {},
) : ConnectivityManager.NetworkCallback() {
    private val manager = context.service<ConnectivityManager>()

    /** The network that is used, if it leads somewhere. Where another takes its place, the system need not say that it is gone. */
    @Volatile
    private var usable: Network? = null

    /** Whether there is a network that leads somewhere. */
    val online: Boolean get() = usable != null

    fun begin() = manager.registerDefaultNetworkCallback(this)

    fun end() = manager.unregisterNetworkCallback(this)

    /** A portal that wants people to sign in is a network that leads nowhere yet. */
    override fun onCapabilitiesChanged(
        network: Network,
        capabilities: NetworkCapabilities,
    ) = use(network.takeIf { capabilities.hasCapability(NetworkCapabilities.NET_CAPABILITY_VALIDATED) })

    override fun onLost(network: Network) {
        if (network == usable) use(null)
    }

    private fun use(network: Network?) {
        val before = online
        usable = network
        if (online != before) changed()
    }
}
