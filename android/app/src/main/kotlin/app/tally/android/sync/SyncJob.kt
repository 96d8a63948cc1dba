package app.tally.android.sync

import android.app.job.JobInfo
import android.app.job.JobParameters
import android.app.job.JobScheduler
import android.app.job.JobService
import android.content.ComponentName
import android.content.Context
import app.tally.WalletException
import app.tally.android.service
import app.tally.android.tally
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

/** Sends what waits and takes what is new while the app is closed, whenever the system thinks that it costs little. */
internal class SyncJob : JobService() {
    private var work: Job? = null

    override fun onStartJob(parameters: JobParameters): Boolean {
        work = tally.scope.launch { jobFinished(parameters, !isDone { tally.syncInTheBackground() }) }
        return true
    }

    /** The system takes its time back; what was asked for goes on in the core, and nothing of it is lost. */
    override fun onStopJob(parameters: JobParameters): Boolean {
        work?.cancel()
        return true
    }

    companion object {
        const val ID = 1

        /** Often enough that a bill or a reader of data is news the same day; the system makes it rarer as it likes. */
        const val EVERY_MILLIS = 4 * 60 * 60 * 1_000L
        private const val FLEX_MILLIS = 60 * 60 * 1_000L
        private const val BACKOFF_MILLIS = 60 * 1_000L

        /** Asks the system for it; one that is asked for already goes on. */
        fun schedule(context: Context) {
            val scheduler = context.service<JobScheduler>()
            if (scheduler.getPendingJob(ID) == null) scheduler.schedule(job(context))
        }

        fun job(context: Context): JobInfo =
            JobInfo
                .Builder(ID, ComponentName(context, SyncJob::class.java))
                .setRequiredNetworkType(JobInfo.NETWORK_TYPE_ANY)
                .setPeriodic(EVERY_MILLIS, FLEX_MILLIS)
                .setBackoffCriteria(BACKOFF_MILLIS, JobInfo.BACKOFF_POLICY_EXPONENTIAL)
                .setPersisted(true)
                .build()
    }
}

/** Whether it is done, so that it need not be tried again soon. Only for what passes by itself is another try of any use. */
internal suspend fun isDone(work: suspend () -> Unit): Boolean =
    try {
        work()
        true
    } catch (error: WalletException) {
        error !is WalletException.Network
    }
