// Generated from shells/words/home.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.HomeWords
import java.time.Instant

internal class HomeZh(private val formats: Formats) : HomeWords {
    override val balance = "可用余额"
    override fun booked(amount: Money) = "账户余额：${formats.money(amount)}"
    override fun held(amount: Money) = "押金占用：${formats.money(amount)}"
    override fun pending(amount: Money) = "处理中：${formats.money(amount)}"
    override val noMoney = "这里还没有钱。充值后即可付款。"
    override fun nextBill(amount: Money, payee: String, day: Instant) = "${formats.day(day)}前付给${payee}：${formats.money(amount)}"
    override fun nextBillLate(amount: Money, payee: String, day: Instant) = "应在${formats.day(day)}前付给${payee}：${formats.money(amount)}"
    override val nextBillTitle = "下一笔账单"
    override val noBills = "没有待付账单。"
    override fun billLate(count: Long) = "${formats.number(count)}笔账单已逾期"
    override val pointsTitle = "你的信用分"
    override val pointsOff = "信用分已关闭。"
    override val scan = "扫码付款"
    override val topUp = "充值"
    override val recent = "最近付款"
    override val noPayments = "你的付款会显示在这里。"
    override fun rideRunning(bike: String) = "正在骑行：${bike}号车"
    override fun spokenBalance(amount: Money) = "可用余额${formats.money(amount)}"
    override val hideAmounts = "隐藏金额"
    override val showAmounts = "显示金额"
    override val spokenHidden = "金额已隐藏"
}
