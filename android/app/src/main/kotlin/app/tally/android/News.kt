package app.tally.android

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import app.tally.core.Event
import app.tally.core.StoredEvent

/** A kind of notifications, as people find it in the phone's settings. */
internal enum class Channel(
    val id: String,
    val label: Int,
    val what: Int,
    val importance: Int,
) {
    MONEY("money", R.string.channel_money, R.string.channel_money_what, NotificationManager.IMPORTANCE_DEFAULT),
    DATA("data", R.string.channel_data, R.string.channel_data_what, NotificationManager.IMPORTANCE_DEFAULT),
    SAFETY("safety", R.string.channel_safety, R.string.channel_safety_what, NotificationManager.IMPORTANCE_HIGH),
}

/** Where a thing that happened is told; none for what nobody needs to hear of while the app is closed. */
internal fun channelOf(event: Event): Channel? =
    when (event) {
        Event.Enrolled, is Event.Unknown, is Event.PointsChanged, is Event.StepTold -> null

        is Event.OperationParked, is Event.TamperingSeen, is Event.ClockWrong, is Event.KeysChanged, is Event.DatabaseQuarantined,
        is Event.EntryRefused, is Event.RulesRefused, is Event.OfferRefused, is Event.ScoreDisputed, is Event.DataRefused,
        is Event.DataCompelled,
        -> Channel.SAFETY

        is Event.ConsentRequested, is Event.ConsentGranted, is Event.ConsentDeclined, is Event.ConsentWithdrawn, is Event.WithdrawalDeclined,
        is Event.ConsentEnded, is Event.CollectionEnded, is Event.DataAccessed,
        -> Channel.DATA

        else -> Channel.MONEY
    }

/**
 * Tells on the phone that something happened. What exactly, stands in the app alone: a notification lies on a locked screen, and in the
 * histories of other apps, and what somebody paid is nobody's business there.
 */
internal class News(
    private val context: Context,
    private val sentence: () -> String,
) {
    private val manager = context.service<NotificationManager>()

    /** Makes the channels known to the phone; said again, it renames them into the phone's language. */
    fun begin() = Channel.entries.forEach { manager.createNotificationChannel(known(it)) }

    /** Tells it. Where the person wants no notifications, the system leaves it out. */
    fun tell(event: StoredEvent) {
        val channel = channelOf(event.event) ?: return
        // One at a time for each kind: the newest takes the place of the one before.
        manager.notify(channel.id, 0, notification(channel))
    }

    /** Takes back what lies there. */
    fun clear() = manager.cancelAll()

    private fun known(channel: Channel) =
        NotificationChannel(channel.id, context.getString(channel.label), channel.importance).apply {
            description = context.getString(channel.what)
            lockscreenVisibility = Notification.VISIBILITY_PRIVATE
        }

    private fun notification(channel: Channel): Notification =
        Notification
            .Builder(context, channel.id)
            .setSmallIcon(R.drawable.news)
            .setContentTitle(context.getString(channel.label))
            .setContentText(sentence())
            .setContentIntent(toTheApp())
            .setAutoCancel(true)
            .build()

    private fun toTheApp(): PendingIntent {
        val open = context.packageManager.getLaunchIntentForPackage(context.packageName) ?: Intent()
        return PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE)
    }
}
