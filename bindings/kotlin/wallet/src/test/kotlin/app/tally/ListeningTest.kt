package app.tally

import app.tally.support.story
import kotlinx.coroutines.CoroutineStart.UNDISPATCHED
import kotlinx.coroutines.async
import kotlinx.coroutines.cancelAndJoin
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import org.junit.jupiter.api.Test

class ListeningTest {
    @Test
    fun `a wallet listens until it is paused, and again after that`() =
        story {
            val wallet = enrolled()
            repeat(2) {
                coroutineScope {
                    val gone = launch(start = UNDISPATCHED) { wallet.listen() }
                    val listening = async(start = UNDISPATCHED) { wallet.listen() }
                    gone.cancelAndJoin()
                    wallet.pause()
                    listening.await()
                }
                wallet.resume()
                wallet.sync()
            }
        }
}
