package app.tally.android

import android.app.job.JobInfo
import android.app.job.JobScheduler
import app.tally.WalletException
import app.tally.android.sync.SyncJob
import app.tally.android.sync.isDone
import kotlinx.coroutines.runBlocking
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.annotation.Config
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

@RunWith(RobolectricTestRunner::class)
@Config(sdk = [35], application = TestApplication::class)
class SyncJobTest {
    private val phone = RuntimeEnvironment.getApplication()
    private val scheduler = phone.service<JobScheduler>()

    @Test
    fun `the app asks the system for one job, which survives a restart and wants a network`() {
        val job = scheduler.allPendingJobs.single()
        assertEquals(SyncJob::class.java.name, job.service.className)
        assertTrue(job.isPeriodic && job.isPersisted)
        assertEquals(SyncJob.EVERY_MILLIS, job.intervalMillis)
        assertEquals(JobInfo.BACKOFF_POLICY_EXPONENTIAL, job.backoffPolicy)
        assertTrue(job.requiredNetwork != null)
    }

    @Test
    fun `asked again, the one that waits goes on`() {
        val before = scheduler.getPendingJob(SyncJob.ID)
        SyncJob.schedule(phone)
        assertTrue(before === scheduler.getPendingJob(SyncJob.ID))
    }

    @Test
    fun `what is no error of the wallet's is nobody's to hide`() =
        runBlocking {
            assertTrue(isDone {})
            assertTrue(
                isDone {
                    throw WalletException.Closed::class.java
                        .getDeclaredConstructor()
                        .apply { isAccessible = true }
                        .newInstance()
                },
            )
            assertFailsWith<ArithmeticException> { isDone { throw ArithmeticException() } }
            Unit
        }
}
