// Generated from shells/words/topUp.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.TopUpWords

internal class TopUpZh(private val formats: Formats) : TopUpWords {
    override val title = "充值"
    override val howMuch = "充多少？"
    override val currency = "币种"
    override fun confirmTitle(amount: Money) = "充值${formats.money(amount)}？"
    override val signedAsShown = "你签名确认的就是这个金额，之后任何人都无法更改。"
    override fun confirm(amount: Money) = "充值${formats.money(amount)}"
    override fun settled(amount: Money) = "${formats.money(amount)}已到账。"
    override fun waiting(amount: Money) = "${formats.money(amount)}的充值已签名，尚未到账。联网后会到账，请不要重复充值。"
    override fun declined(amount: Money) = "${formats.money(amount)}的充值被拒绝。没有从任何地方扣款。"
    override val empty = "还没有充值记录。"
    override val past = "充值记录"
}
