// Generated from shells/words/ride.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.RideLines
import app.tally.ui.words.RideReasons
import app.tally.ui.words.RideStates
import app.tally.ui.words.RideWords
import java.time.Instant

internal class RideZh(private val formats: Formats) : RideWords {
    override val title = "骑行"
    override val scan = "扫码用车"
    override val scanHint = "扫描车身上的二维码。"
    override val bikeCode = "这是单车上的二维码，用来开锁，不能付款。"
    override val toBike = "骑这辆车"
    override fun confirmTitle(bike: String, provider: String) = "解锁${provider}的${bike}号车？"
    override val depositTitle = "押金"
    override fun deposit(amount: Money) = "骑行结束前暂押${formats.money(amount)}，多余部分退还。"
    override val noDeposit = "凭信用分免押金。"
    override fun lessDeposit(amount: Money, ordinary: Money) = "使用信用分押金为${formats.money(amount)}，原为${formats.money(ordinary)}。"
    override val ordinaryDeposit = "使用普通押金"
    override fun cap(amount: Money) = "无论如何，费用都不会超过${formats.money(amount)}。"
    override fun startBy(at: Instant) = "如果车锁在${formats.moment(at)}前没有打开，就不会再打开，也不会扣费。"
    override val price = "费用"
    override fun priceBase(amount: Money) = "起步价${formats.money(amount)}"
    override fun priceMinutes(amount: Money, count: Long) = "每${formats.number(count)}分钟${formats.money(amount)}"
    override fun priceKilometres(amount: Money, count: Long) = "每${formats.number(count)}公里${formats.money(amount)}"
    override fun priceTax(share: Long) = "另加${formats.percent(share)}税"
    override val unlock = "解锁"
    override val unlocking = "正在解锁……"
    override fun began(at: Instant) = "${formats.moment(at)}开始骑行"
    override fun fareSoFar(amount: Money) = "目前费用${formats.money(amount)}"
    override fun minutes(count: Long) = "${formats.number(count)}分钟"
    override fun distance(length: Long) = "已骑行${Language.ZH.distance(length, formats)}"
    override val counter = "车上显示的公里数"
    override val counterHint = "请按车上显示填写，例如1.8。计费需要它。"
    override val end = "结束骑行"
    override val endAsk = "请先锁好车。即使没有网络，也可在这里结束骑行。"
    override fun ended(at: Instant) = "结束于${formats.moment(at)}"
    override val settling = "骑行已结束，费用稍后确定。"
    override val settlingOffline = "骑行从现在起已结束，联网后会通知单车公司。"
    override val chargeTitle = "本次费用"
    override fun collected(amount: Money) = "已扣${formats.money(amount)}。"
    override fun returned(amount: Money) = "已退还押金${formats.money(amount)}。"
    override val lines = object : RideLines {
        override val base = "起步价"
        override fun minutes(count: Long) = "按时长计费${formats.number(count)}次"
        override fun kilometres(count: Long) = "按里程计费${formats.number(count)}次"
        override val nothingAtLeast = "不低于零"
        override val tax = "税费"
        override val cap = "超出上限部分：不收取"
    }
    override val states = object : RideStates {
        override val offered = "未解锁：仅查看"
        override val unlocking = "结果未知：车锁可能已打开"
        override val created = "已约定，车锁未开"
        override val riding = "骑行中"
        override val settling = "已结束，费用确定中"
        override val done = "已付款"
        override val revoked = "开始前已取消"
        override val expired = "未开始，没有扣费"
        override val declined = "被拒绝，车锁未开"
    }
    override val unlockNotKnown = "暂时还不知道车锁是否打开，请看一下车。手机会继续查询，费用绝不会超过上限。"
    override val cancel = "取消骑行"
    override val dispute = "对费用有异议"
    override fun disputed(reason: String) = "你的异议：${reason}"
    override val disputedByPhone = "扣款超过你签名同意的金额，手机已自动提出异议。"
    override val reasons = object : RideReasons {
        override val aboveWhatWasSigned = "超过我签名同意的金额"
        override val wrongSum = "金额计算有误"
        override val notMyRide = "不是我的骑行"
        override val other = "其他原因"
    }
    override val past = "骑行记录"
    override val empty = "还没有骑行记录。"
    override fun spokenFare(amount: Money, count: Long) = "${formats.number(count)}分钟，目前费用${formats.money(amount)}"
    override val spokenUnlocked = "车锁已打开。"
}
