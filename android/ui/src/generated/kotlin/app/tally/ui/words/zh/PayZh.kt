// Generated from shells/words/pay.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.PayStates
import app.tally.ui.words.PayWords
import java.time.Instant

internal class PayZh(private val formats: Formats) : PayWords {
    override val scanTitle = "扫描二维码"
    override val scanHint = "将相机对准商家的二维码。"
    override val scanPicture = "从相册选取"
    override val paste = "粘贴付款码"
    override val torchOn = "开灯"
    override val torchOff = "关灯"
    override val amountTitle = "付多少？"
    override fun amountHint(payee: String) = "付给${payee}的金额"
    override val asking = "正在确认准确金额……"
    override val noShop = "这不是商家的二维码：里面没有收款方。"
    override fun confirmTitle(amount: Money, payee: String) = "向${payee}支付${formats.money(amount)}？"
    override fun confirmLaterTitle(amount: Money, payee: String, day: Instant) = "在${formats.day(day)}前向${payee}支付${formats.money(amount)}？"
    override val signedAsShown = "你签名的正是这笔：这个金额，付给这个收款方。之后谁都改不了。"
    override fun payAmount(amount: Money) = "支付${formats.money(amount)}"
    override val confirming = "正在付款……"
    override fun discount(saved: Money, ordinary: Money) = "使用信用分少付${formats.money(saved)}，原价${formats.money(ordinary)}。"
    override fun sellerLearns(seller: String, count: Long) = "${seller}会知道你达到了${formats.number(count)}分，除此之外一无所知。"
    override val ordinary = "不使用信用分"
    override val usePerk = "使用信用分"
    override val withoutPrompt = "小额付款：手机不再要求验证。"
    override val duplicateTitle = "确定要付两次吗？"
    override fun duplicate(amount: Money, payee: String) = "不到一分钟前，你已同意向${payee}支付${formats.money(amount)}。要再付一次吗？"
    override val duplicatePay = "是的，再付一次"
    override val duplicateStop = "不，一次就够"
    override val settledTitle = "已付款"
    override fun settled(amount: Money, payee: String) = "${payee}已收到${formats.money(amount)}。"
    override val billedTitle = "已约定，稍后付款"
    override fun billed(amount: Money, payee: String, day: Instant) = "你需在${formats.day(day)}前付给${payee}${formats.money(amount)}。目前还没有扣款。"
    override val declinedTitle = "未付款"
    override fun declined(amount: Money, payee: String) = "向${payee}支付${formats.money(amount)}被拒绝。没有扣款。"
    override val declinedAlone = "请重新付款，并由你本人用指纹、面容或密码确认。"
    override val expiredTitle = "已过期，未付款"
    override fun expired(amount: Money, payee: String) = "向${payee}支付${formats.money(amount)}已超过时限。没有扣款，可以重新付款。"
    override val cancelledTitle = "已撤回"
    override fun cancelled(amount: Money, payee: String) = "向${payee}支付的${formats.money(amount)}没有从本机发出。没有付款。"
    override val notKnownTitle = "暂时还不知道结果"
    override val notKnown = "暂时还不知道结果。请不要重复付款。"
    override fun notKnownResolves(amount: Money, payee: String) = "向${payee}支付的${formats.money(amount)}已签名，但还没有收到答复。手机会一直查询这笔付款，结果会自动出来：要么付了一次，要么没有付。"
    override val notKnownShop = "如果商家在等，请出示此页面。换别的方式付款，可能会付两次。"
    override val offlineTitle = "尚未付款"
    override fun offline(amount: Money, payee: String, at: Instant) = "向${payee}支付的${formats.money(amount)}已签名，保存在本机。需在${formats.moment(at)}之前联网才会付款；联网之前，这笔钱还没有付。"
    override val offlineBefore = "当前没有网络。现在可以先签名，联网后才会付款。"
    override val takeBack = "撤回"
    override val receipt = "查看凭证"
    override val payAnotherWay = "换种方式付款"
    override val states = object : PayStates {
        override val created = "未付款：仅准备"
        override val authorised = "尚未付款"
        override val submitted = "结果未知"
        override val unknown = "结果未知"
        override val settled = "已付款"
        override val declined = "被拒绝，未付款"
        override val expired = "已过期，未付款"
        override val cancelled = "已撤回，未付款"
    }
    override fun spokenConfirm(amount: Money, payee: String) = "向${payee}支付${formats.money(amount)}。双击后用指纹、面容或密码确认。"
    override fun spokenSettled(amount: Money, payee: String) = "已付款：向${payee}支付${formats.money(amount)}。"
    override fun spokenNotKnown(amount: Money, payee: String) = "向${payee}支付${formats.money(amount)}：暂时还不知道结果。请不要重复付款。"
    override val spokenScanner = "相机画面。二维码进入画面后会自动识别。"
    override val spokenCodeFound = "已识别二维码"
}
