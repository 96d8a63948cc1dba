// Generated from shells/words/bills.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.core.Money
import app.tally.ui.words.BillsStates
import app.tally.ui.words.BillsWords
import app.tally.ui.words.Formats
import java.time.Instant

internal class BillsZh(private val formats: Formats) : BillsWords {
    override val title = "账单"
    override val owed = "待付"
    override val past = "历史账单"
    override val empty = "你没有欠款。"
    override fun lastDay(at: Instant) = "最后付款日：${formats.day(at)}"
    override fun opensOn(at: Instant) = "${formats.day(at)}起可付"
    override fun daysLate(count: Long) = "逾期${formats.number(count)}天"
    override val dueToday = "今天是最后付款日"
    override fun fromPayment(payee: String, at: Instant) = "${formats.date(at)}在${payee}的消费"
    override fun fromLoan(number: Long, all: Long, lender: String) = "${lender}借款，第${formats.number(number)}期，共${formats.number(all)}期"
    override fun confirmTitle(amount: Money, payee: String) = "付清${payee}的账单${formats.money(amount)}？"
    override val payNow = "付这笔账单"
    override val underWay = "付款正在进行。请不要重复付款。"
    override fun paidOn(at: Instant) = "已于${formats.date(at)}付清"
    override val states = object : BillsStates {
        override val scheduled = "未到付款期"
        override val due = "现在应付"
        override val overdue = "已逾期"
        override val paid = "已付清"
        override val cancelled = "已取消，无需付款"
    }
    override fun lateMeans(at: Instant) = "逾期会扣分；补付后至少恢复一半。最迟到${formats.day(at)}不再计入。"
    override val dispute = "我有异议"
    override val disputeHint = "哪里不对？最多500个字符。"
    override val disputeSend = "提交"
    override val disputed = "你已提出异议。在处理完之前，不影响你的信用分。"
    override fun spokenRow(payee: String, amount: Money, state: String, day: Instant) = "${payee}，${formats.money(amount)}，${state}，最后付款日${formats.day(day)}"
}
