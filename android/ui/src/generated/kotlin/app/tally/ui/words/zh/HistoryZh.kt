// Generated from shells/words/history.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.HistorySubjects
import app.tally.ui.words.HistoryWords
import java.time.Instant

internal class HistoryZh(private val formats: Formats) : HistoryWords {
    override val title = "付款记录"
    override val searchHint = "按名称搜索"
    override val empty = "还没有付款记录。"
    override fun noMatch(text: String) = "没有找到名称包含“${text}”的付款。"
    override fun monthSpent(amount: Money, month: Instant) = "${formats.month(month)}：共支付${formats.money(amount)}"
    override fun monthPayments(count: Long) = "${formats.number(count)}笔付款"
    override fun monthRefunded(amount: Money) = "退回${formats.money(amount)}"
    override val more = "查看更早的付款"
    override val paymentTitle = "付款详情"
    override fun paidAt(at: Instant) = "付款时间：${formats.moment(at)}"
    override val agreedByYou = "你已用指纹、面容或密码确认。"
    override val agreedByMandate = "根据你的小额付款许可付款。"
    override fun refund(amount: Money, at: Instant) = "${formats.date(at)}退回${formats.money(amount)}"
    override fun refundReason(reason: String) = "商家说明：“${reason}”"
    override val whyDeclined = "未成功的原因"
    override val receiptTitle = "签名凭证"
    override val receiptWhat = "你签名的内容，以及经签名的答复。任何人都可以核验，无需问我们。"
    override val verify = "核验"
    override val verified = "核验通过：双方签名相符，内容未被更改。"
    override val verifiedAccepted = "你签名的内容已被接受。"
    override val verifiedDeclined = "你签名的内容被拒绝。"
    override fun signedOn(at: Instant) = "你的签名时间：${formats.moment(at)}"
    override fun answeredOn(at: Instant) = "答复时间：${formats.moment(at)}"
    override val keyUsed = "签名所用密钥"
    override val notVerified = "核验未通过。请不要相信这个文件。"
    override val noReceipt = "还没有凭证。"
    override val sendReceipt = "发送凭证"
    override val subjects = object : HistorySubjects {
        override fun payment(amount: Money, payee: String) = "付给${payee}${formats.money(amount)}"
        override fun ride(bike: String, provider: String) = "${provider}的${bike}号车"
        override val consent = "有关你的数据"
    }
    override val fieldPayee = "收款方"
    override val fieldAmount = "金额"
    override val fieldNumber = "付款编号"
    override fun spokenRow(payee: String, amount: Money, state: String, at: Instant) = "${payee}，${formats.money(amount)}，${state}，${formats.moment(at)}"
    override fun spokenResults(count: Long) = "找到${formats.number(count)}笔付款"
}
