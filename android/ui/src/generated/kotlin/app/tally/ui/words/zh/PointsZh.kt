// Generated from shells/words/points.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.PointsEntries
import app.tally.ui.words.PointsFactors
import app.tally.ui.words.PointsFactorsWhat
import app.tally.ui.words.PointsOrigins
import app.tally.ui.words.PointsSources
import app.tally.ui.words.PointsStandings
import app.tally.ui.words.PointsStates
import app.tally.ui.words.PointsSteps
import app.tally.ui.words.PointsWords
import java.time.Instant

internal class PointsZh(private val formats: Formats) : PointsWords {
    override val title = "你的信用分"
    override val what = "信用分来自你守约或未守约的情况：账单、借款、租用、使用时长。它与你买什么、认识谁、有多少钱无关。它能带来方便，但任何必需的事都不取决于它。"
    override val range = "350至950分"
    override fun scoreOf(points: Long, at: Instant) = "${formats.day(at)}：${formats.number(points)}分"
    override fun scoreAsOf(at: Instant) = "截至${formats.day(at)}"
    override fun nextOn(at: Instant) = "${formats.day(at)}重新计算"
    override fun overdue(at: Instant) = "新的分数应在${formats.day(at)}给出，尚未收到。"
    override val believed = "本机已自行核算，结果一致。"
    override fun disbelieved(stated: Long, counted: Long) = "签名的分数是${formats.number(stated)}分，但本机核算为${formats.number(counted)}分。请不要相信这个分数。"
    override fun disbelievedOnly(stated: Long) = "签名的分数是${formats.number(stated)}分，但本机无法确认。"
    override val why = "为什么是这个分数"
    override fun start(points: Long) = "所有人的起点：${formats.number(points)}分"
    override fun bound(points: Long) = "此项上下限调整：${formats.signed(points)}"
    override fun clamp(points: Long) = "总分上下限调整：${formats.signed(points)}"
    override val factors = object : PointsFactors {
        override val paymentHistory = "按时付款"
        override val fulfilment = "履行约定"
        override val tenure = "使用时长"
        override val identity = "身份确认"
    }
    override val factorsWhat = object : PointsFactorsWhat {
        override val paymentHistory = "账单和分期是否按时付清，借款是否还清。与金额无关。"
        override val fulfilment = "租用的东西是否归还并付清费用。"
        override val tenure = "你成为用户有多少个季度。"
        override val identity = "是否做过一次身份确认。"
    }
    override fun counting(count: Long) = "${formats.number(count)}条计入"
    override val entries = object : PointsEntries {
        override val billOnTime = "按时付清一笔账单"
        override val billLate = "一笔账单未按时付清"
        override val loanRepaid = "还清一笔借款"
        override val orderCompleted = "租用物已归还并付清"
        override val orderBroken = "租用费用未按时付清"
        override val tenureQuarter = "又使用满三个月"
        override val identityConfirmed = "身份已确认"
    }
    override val standings = object : PointsStandings {
        override val counts = "计入"
        override val beyondCap = "不计入：同类记录已达上限"
        override val disputed = "异议处理期间不计入"
        override val expired = "已到期，不再计入"
        override val notYet = "到日期后计入"
        override val notInRules = "规则中没有此项，不计入"
    }
    override val sources = object : PointsSources {
        override val account = "账户"
        override val bill = "账单"
        override val loan = "借款"
        override val order = "租用"
    }
    override val origins = object : PointsOrigins {
        override val account = "账户"
        override val bill = "一笔账单"
        override val loan = "一笔借款"
        override val order = "一次租用"
    }
    override val entryTitle = "分数记录"
    override fun worthToday(points: Long) = "今天计${formats.signed(points)}分"
    override fun happened(at: Instant) = "发生日期：${formats.day(at)}"
    override fun settledOn(at: Instant) = "已于${formats.day(at)}补付"
    override fun countsUntil(at: Instant) = "自${formats.day(at)}起不再计入"
    override val neverExpires = "长期有效"
    override val comesFrom = "来源"
    override val showSource = "查看来源"
    override val disputeEntry = "我有异议"
    override val disputeHow = "请说明哪里不对。在处理完之前，此记录不生效。"
    override val empty = "还没有计入的记录。你和所有人一样，从起点开始。"
    override val history = "历史分数"
    override fun historyMonths(count: Long) = "${formats.number(count)}个月"
    override val historyEmpty = "还没有历史分数。"
    override fun forecast(points: Long, at: Instant) = "${formats.day(at)}重新计算：如无其他变化，为${formats.number(points)}分"
    override fun nextExpiry(count: Long, at: Instant, points: Long) = "${formats.day(at)}有${formats.number(count)}条记录到期，届时为${formats.number(points)}分。"
    override val whatIf = "如果……会怎样"
    override val whatIfWithdraw = "如果我撤回授权"
    override fun whatIfWithdrawn(before: Long, after: Long, count: Long) = "从${formats.number(before)}分变为${formats.number(after)}分。将删除${formats.number(count)}条记录，无论好坏。"
    override fun reachTitle(points: Long) = "达到${formats.number(points)}分的途径"
    override fun reachOn(points: Long, at: Instant) = "你最早可在${formats.day(at)}达到${formats.number(points)}分："
    override val reachedAlready = "你已经达到了。"
    override fun reachNever(points: Long) = "按目前已知的情况还达不到。预计最高为${formats.number(points)}分。"
    override val steps = object : PointsSteps {
        override fun settle(source: String, day: Instant) = "${formats.day(day)}：付清未结款项（${source}）"
        override fun earn(kind: String, day: Instant) = "${formats.day(day)}：${kind}"
        override fun expires(day: Instant) = "${formats.day(day)}：一条扣分记录自动到期"
    }
    override val states = object : PointsStates {
        override val off = "本机已关闭信用分。其他功能一切照常。"
        override val noConsent = "没有为信用分保存你的任何记录，所以没有分数。是否改变由你决定。"
        override val notAssessed = "尚未计算。第一个分数会自动出现。"
        override val assessed = "已有分数。"
    }
    override val collectTitle = "允许记录信用分吗？"
    override fun collectWhat(controller: String, sources: List<String>) = "${controller}可以保存来自以下方面的记录：${Language.ZH.list(sources)}。每条只有日期，不含金额和地点。"
    override fun collectSince(at: Instant) = "${formats.day(at)}之前的事不会记录。"
    override fun collectUntil(at: Instant) = "授权将在${formats.date(at)}自动结束，你也可以随时撤回。"
    override fun collectKept(count: Long) = "每条记录最多保存${formats.number(count)}天。"
    override val collectAgree = "允许"
    override val collectRefuse = "不需要信用分"
    override val readNotice = "阅读说明"
    override val switchOff = "关闭信用分"
    override val switchOffAsk = "信用分将从本机消失，同时撤回记录授权，所有记录都会删除。其他功能一切照常。"
    override val switchOn = "开启信用分"
    override fun spokenScore(points: Long) = "${formats.number(points)}分，满分950，最低350"
    override fun spokenHistory(first: Long, last: Long, count: Long) = "${formats.number(count)}个月的历史：从${formats.number(first)}分到${formats.number(last)}分"
    override fun spokenEntry(kind: String, points: Long, standing: String) = "${kind}：${formats.signed(points)}。${standing}。"
}
