package app.tally.ui.security

import app.tally.core.VaultPurpose
import app.tally.ui.sharing.names
import app.tally.ui.words.Words

/** What a system's prompt says. */
data class PromptText(
    val title: String,
    val detail: String,
)

/** What a person agrees to, in their words: exactly what is signed, and nothing else. */
class PromptWords(
    private val words: Words,
    private val appName: String,
) {
    /** What says no, where the prompt has a button for it. */
    val cancel: String get() = words.security.promptCancel

    /** Of this. */
    fun of(purpose: VaultPurpose): PromptText = PromptText(appName, sentence(purpose))

    private fun sentence(purpose: VaultPurpose): String {
        val said = words.security.purposes
        return when (purpose) {
            VaultPurpose.OpenWallet -> said.openWallet
            VaultPurpose.ActForPerson -> said.actForPerson
            VaultPurpose.Enrol -> said.enrol
            is VaultPurpose.Pay -> said.pay(purpose.payee, purpose.total)
            is VaultPurpose.TopUp -> said.topUp(purpose.amount)
            is VaultPurpose.Borrow -> said.borrow(purpose.lender, purpose.principal, purpose.total)
            is VaultPurpose.Unlock -> said.unlock(purpose.provider, purpose.deposit, purpose.cap)
            is VaultPurpose.Mandate -> said.mandate(purpose.perUse, purpose.perDay)
            is VaultPurpose.Grant -> said.grant(purpose.recipient, words.names(purpose.fields))
            is VaultPurpose.Share -> said.share(words.names(purpose.fields))
            is VaultPurpose.Collect -> said.collect(purpose.controller, purpose.sources.map { words.points.sources[it] })
            is VaultPurpose.Reach -> said.reach(purpose.seller)
            is VaultPurpose.Withdraw -> purpose.recipient?.let(said::withdraw) ?: words.security.withdrawNobody
        }
    }
}
