// Generated from shells/words/loans.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.LoansRhythms
import app.tally.ui.words.LoansStates
import app.tally.ui.words.LoansWords
import java.time.Instant

internal class LoansZh(private val formats: Formats) : LoansWords {
    override val title = "借款"
    override val empty = "你没有借款。"
    override val howMuch = "需要借多少？"
    override fun most(amount: Money) = "最多${formats.money(amount)}"
    override fun confirmTitle(amount: Money, lender: String) = "向${lender}借${formats.money(amount)}？"
    override fun payBack(total: Money, charge: Money) = "共还${formats.money(total)}，其中费用${formats.money(charge)}。"
    override fun yearly(rate: Long) = "年化综合成本${formats.percent(rate)}"
    override val neverDearer = "即使逾期，费用也不会增加。"
    override val ownMoney = "如果自己有钱，用自己的钱付款没有费用。"
    override val schedule = "还款计划"
    override val rhythms = object : LoansRhythms {
        override fun weekly(count: Long) = "每周一期，共${formats.number(count)}期"
        override fun monthly(count: Long) = "每月一期，共${formats.number(count)}期"
    }
    override fun instalment(number: Long, amount: Money, day: Instant) = "第${formats.number(number)}期：${formats.day(day)}前付${formats.money(amount)}"
    override val take = "借款"
    override val discard = "不借了"
    override fun taken(amount: Money, lender: String) = "${lender}已向你放款${formats.money(amount)}。"
    override fun notKnown(lender: String) = "暂时还不知道${lender}是否已放款。请不要重复借款，结果会自动出来。"
    override val states = object : LoansStates {
        override val offered = "未借款：仅查看"
        override val taking = "结果未知"
        override val declined = "被拒绝，未借款"
        override val lent = "待还"
    }
    override fun repaid(at: Instant) = "已于${formats.date(at)}还清"
    override fun toGo(count: Long) = "还剩${formats.number(count)}期"
    override fun spokenInstalment(number: Long, amount: Money, day: Instant, state: String) = "第${formats.number(number)}期，${formats.money(amount)}，${formats.day(day)}前，${state}"
}
