// Generated from shells/words/events.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.core.Money
import app.tally.ui.words.EventsSentences
import app.tally.ui.words.EventsWords
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import java.time.Instant

internal class EventsZh(private val formats: Formats) : EventsWords {
    override val title = "消息"
    override val empty = "没有新消息。"
    override val hidden = "Tally有新消息"
    override val sentences = object : EventsSentences {
        override val enrolled = "本机现在是你的钱包。"
        override fun paymentSettled(payee: String, amount: Money) = "已付款：向${payee}支付${formats.money(amount)}"
        override fun paymentDeclined(payee: String, amount: Money) = "被拒绝，未付款：向${payee}支付${formats.money(amount)}"
        override fun paymentExpired(payee: String, amount: Money) = "已过期，未付款：向${payee}支付${formats.money(amount)}"
        override fun paymentNotKnown(payee: String, amount: Money) = "向${payee}支付${formats.money(amount)}：暂时还不知道结果。请不要重复付款。"
        override fun refundReceived(payee: String, amount: Money) = "${payee}退回${formats.money(amount)}"
        override fun topUpSettled(amount: Money) = "${formats.money(amount)}已到账"
        override fun topUpDeclined(amount: Money) = "${formats.money(amount)}充值被拒绝"
        override fun loanPaidOut(lender: String, amount: Money) = "${lender}已向你放款${formats.money(amount)}"
        override fun loanDeclined(lender: String, amount: Money) = "${lender}未同意借款${formats.money(amount)}"
        override fun mandateActive(perUse: Money) = "单笔不超过${formats.money(perUse)}，现在免验证付款"
        override val mandateDeclined = "小额免验证付款未被接受"
        override val mandateEnded = "恢复每次付款前询问"
        override fun consentRequested(recipient: String) = "${recipient}请求读取你的数据"
        override fun consentGranted(recipient: String) = "${recipient}现在可以读取你授权的内容"
        override fun consentDeclined(recipient: String) = "你对${recipient}的授权未被接受"
        override fun consentWithdrawn(recipient: String) = "${recipient}已得知你撤回了授权"
        override fun withdrawalDeclined(recipient: String) = "对${recipient}的撤回未被接受。在本机上仍视为已撤回。"
        override fun consentEnded(recipient: String) = "授权到期，${recipient}不能再读取"
        override val collectionEnded = "不再保存你的信用分记录"
        override val pointsChanged = "你的信用分有变化，点按查看原因。"
        override val entryRefused = "一条关于你的记录不成立，本机未计入。"
        override val rulesRefused = "新的信用分规则不成立，本机未采用。"
        override val offerRefused = "一项权益违反规则，本机不予显示。"
        override fun scoreDisputed(at: Instant) = "${formats.day(at)}的分数与记录不符"
        override fun stepTold(seller: String) = "${seller}得知了你达到的档位"
        override fun dataAccessed(recipient: String, fields: List<String>) = "${recipient}读取了：${Language.ZH.list(fields)}"
        override fun dataCompelled(authority: String) = "我们依令向${authority}交出了你的数据"
        override fun dataRefused(recipient: String) = "${recipient}试图读取你的数据，已被拒绝"
        override fun rideBegan(bike: String) = "${bike}号车已开锁，祝骑行愉快！"
        override val rideEnded = "骑行已结束，费用稍后确定。"
        override val rideDeclined = "单车公司拒绝了请求"
        override fun rideExpired(amount: Money) = "车锁未打开，押金${formats.money(amount)}全额退还。"
        override fun chargeCollected(amount: Money) = "骑行费用${formats.money(amount)}，与你签名的一致"
        override fun chargeDisputed(amount: Money) = "骑行扣款${formats.money(amount)}，与你签名的不符，手机已提出异议。"
        override fun billReceived(payee: String, amount: Money, day: Instant) = "新账单：${formats.day(day)}前付给${payee}${formats.money(amount)}"
        override fun billDue(payee: String, amount: Money, day: Instant) = "现在应付：${formats.day(day)}前付给${payee}${formats.money(amount)}"
        override fun billOverdue(payee: String, amount: Money) = "已逾期：付给${payee}${formats.money(amount)}"
        override fun billPaid(payee: String, amount: Money) = "账单已付清：付给${payee}${formats.money(amount)}"
        override fun billCancelled(payee: String, amount: Money) = "${payee}不再要求支付${formats.money(amount)}"
        override fun billStands(payee: String, amount: Money) = "异议已处理：付给${payee}的${formats.money(amount)}仍需支付"
        override fun billDisputeDeclined(payee: String) = "你对${payee}的异议未被受理"
        override val operationParked = "有一项已签名的内容被搁置，等你处理"
        override val tamperingSeen = "有内容在传输途中被改动，本机没有采信。"
        override val clockWrong = "本机时钟不准，请设为自动。"
        override val keysChanged = "Tally已更换签名密钥，本机已核实。"
        override val databaseQuarantined = "钱包文件损坏，已新建一个。已签名的内容不会重复发送。"
        override val unknown = "发生了此版本无法识别的事，请更新应用后查看。"
    }
}
