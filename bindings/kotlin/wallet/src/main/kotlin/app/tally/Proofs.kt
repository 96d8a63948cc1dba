package app.tally

import app.tally.core.VerifiedChain
import app.tally.core.VerifiedReceipt
import app.tally.core.verifyChain as coreVerifyChain
import app.tally.core.verifyReceipt as coreVerifyReceipt

/**
 * Checks a receipt file: that the operation was signed, that the backend signed the receipt, and that the receipt is for this very operation.
 * Takes no wallet and no network.
 *
 * @throws WalletException.Input if the file cannot be read, is of another format, or does not hold.
 */
fun verifyReceipt(file: String): VerifiedReceipt = translating { coreVerifyReceipt(file) }

/**
 * Checks a chain file: every signature, and that each event follows the one before it. Takes no wallet and no network; call it away from the
 * main thread where a chain may be long.
 *
 * @throws WalletException.Input if the file cannot be read, is of another format, or does not hold; then with the first wrong place.
 */
fun verifyChain(file: String): VerifiedChain = translating { coreVerifyChain(file) }
