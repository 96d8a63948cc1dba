// Generated from shells/words/points.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PointsZh: PointsWords {
    let formats: any Formats
    var title: String { "你的信用分" }
    var what: String { "信用分来自你守约或未守约的情况：账单、借款、租用、使用时长。它与你买什么、认识谁、有多少钱无关。它能带来方便，但任何必需的事都不取决于它。" }
    var range: String { "350至950分" }
    func scoreOf(points: Int, at: Date) -> String { "\(formats.day(at))：\(formats.number(points))分" }
    func scoreAsOf(at: Date) -> String { "截至\(formats.day(at))" }
    func nextOn(at: Date) -> String { "\(formats.day(at))重新计算" }
    func overdue(at: Date) -> String { "新的分数应在\(formats.day(at))给出，尚未收到。" }
    var believed: String { "本机已自行核算，结果一致。" }
    func disbelieved(stated: Int, counted: Int) -> String { "签名的分数是\(formats.number(stated))分，但本机核算为\(formats.number(counted))分。请不要相信这个分数。" }
    func disbelievedOnly(stated: Int) -> String { "签名的分数是\(formats.number(stated))分，但本机无法确认。" }
    var why: String { "为什么是这个分数" }
    func start(points: Int) -> String { "所有人的起点：\(formats.number(points))分" }
    func bound(points: Int) -> String { "此项上下限调整：\(formats.signed(points))" }
    func clamp(points: Int) -> String { "总分上下限调整：\(formats.signed(points))" }
    var factors: any PointsFactors { PointsFactorsZh(formats: formats) }
    var factorsWhat: any PointsFactorsWhat { PointsFactorsWhatZh(formats: formats) }
    func counting(count: Int) -> String { "\(formats.number(count))条计入" }
    var entries: any PointsEntries { PointsEntriesZh(formats: formats) }
    var standings: any PointsStandings { PointsStandingsZh(formats: formats) }
    var sources: any PointsSources { PointsSourcesZh(formats: formats) }
    var origins: any PointsOrigins { PointsOriginsZh(formats: formats) }
    var entryTitle: String { "分数记录" }
    func worthToday(points: Int) -> String { "今天计\(formats.signed(points))分" }
    func happened(at: Date) -> String { "发生日期：\(formats.day(at))" }
    func settledOn(at: Date) -> String { "已于\(formats.day(at))补付" }
    func countsUntil(at: Date) -> String { "自\(formats.day(at))起不再计入" }
    var neverExpires: String { "长期有效" }
    var comesFrom: String { "来源" }
    var showSource: String { "查看来源" }
    var disputeEntry: String { "我有异议" }
    var disputeHow: String { "请说明哪里不对。在处理完之前，此记录不生效。" }
    var empty: String { "还没有计入的记录。你和所有人一样，从起点开始。" }
    var history: String { "历史分数" }
    func historyMonths(count: Int) -> String { "\(formats.number(count))个月" }
    var historyEmpty: String { "还没有历史分数。" }
    func forecast(points: Int, at: Date) -> String { "\(formats.day(at))重新计算：如无其他变化，为\(formats.number(points))分" }
    func nextExpiry(count: Int, at: Date, points: Int) -> String { "\(formats.day(at))有\(formats.number(count))条记录到期，届时为\(formats.number(points))分。" }
    var whatIf: String { "如果……会怎样" }
    var whatIfWithdraw: String { "如果我撤回授权" }
    func whatIfWithdrawn(before: Int, after: Int, count: Int) -> String { "从\(formats.number(before))分变为\(formats.number(after))分。将删除\(formats.number(count))条记录，无论好坏。" }
    func reachTitle(points: Int) -> String { "达到\(formats.number(points))分的途径" }
    func reachOn(points: Int, at: Date) -> String { "你最早可在\(formats.day(at))达到\(formats.number(points))分：" }
    var reachedAlready: String { "你已经达到了。" }
    func reachNever(points: Int) -> String { "按目前已知的情况还达不到。预计最高为\(formats.number(points))分。" }
    var steps: any PointsSteps { PointsStepsZh(formats: formats) }
    var states: any PointsStates { PointsStatesZh(formats: formats) }
    var collectTitle: String { "允许记录信用分吗？" }
    func collectWhat(controller: String, sources: [String]) -> String { "\(controller)可以保存来自以下方面的记录：\(Language.zh.list(sources))。每条只有日期，不含金额和地点。" }
    func collectSince(at: Date) -> String { "\(formats.day(at))之前的事不会记录。" }
    func collectUntil(at: Date) -> String { "授权将在\(formats.date(at))自动结束，你也可以随时撤回。" }
    func collectKept(count: Int) -> String { "每条记录最多保存\(formats.number(count))天。" }
    var collectAgree: String { "允许" }
    var collectRefuse: String { "不需要信用分" }
    var readNotice: String { "阅读说明" }
    var switchOff: String { "关闭信用分" }
    var switchOffAsk: String { "信用分将从本机消失，同时撤回记录授权，所有记录都会删除。其他功能一切照常。" }
    var switchOn: String { "开启信用分" }
    func spokenScore(points: Int) -> String { "\(formats.number(points))分，满分950，最低350" }
    func spokenHistory(first: Int, last: Int, count: Int) -> String { "\(formats.number(count))个月的历史：从\(formats.number(first))分到\(formats.number(last))分" }
    func spokenEntry(kind: String, points: Int, standing: String) -> String { "\(kind)：\(formats.signed(points))。\(standing)。" }
}

struct PointsFactorsZh: PointsFactors {
    let formats: any Formats
    var paymentHistory: String { "按时付款" }
    var fulfilment: String { "履行约定" }
    var tenure: String { "使用时长" }
    var identity: String { "身份确认" }
}

struct PointsFactorsWhatZh: PointsFactorsWhat {
    let formats: any Formats
    var paymentHistory: String { "账单和分期是否按时付清，借款是否还清。与金额无关。" }
    var fulfilment: String { "租用的东西是否归还并付清费用。" }
    var tenure: String { "你成为用户有多少个季度。" }
    var identity: String { "是否做过一次身份确认。" }
}

struct PointsEntriesZh: PointsEntries {
    let formats: any Formats
    var billOnTime: String { "按时付清一笔账单" }
    var billLate: String { "一笔账单未按时付清" }
    var loanRepaid: String { "还清一笔借款" }
    var orderCompleted: String { "租用物已归还并付清" }
    var orderBroken: String { "租用费用未按时付清" }
    var tenureQuarter: String { "又使用满三个月" }
    var identityConfirmed: String { "身份已确认" }
}

struct PointsStandingsZh: PointsStandings {
    let formats: any Formats
    var counts: String { "计入" }
    var beyondCap: String { "不计入：同类记录已达上限" }
    var disputed: String { "异议处理期间不计入" }
    var expired: String { "已到期，不再计入" }
    var notYet: String { "到日期后计入" }
    var notInRules: String { "规则中没有此项，不计入" }
}

struct PointsSourcesZh: PointsSources {
    let formats: any Formats
    var account: String { "账户" }
    var bill: String { "账单" }
    var loan: String { "借款" }
    var order: String { "租用" }
}

struct PointsOriginsZh: PointsOrigins {
    let formats: any Formats
    var account: String { "账户" }
    var bill: String { "一笔账单" }
    var loan: String { "一笔借款" }
    var order: String { "一次租用" }
}

struct PointsStepsZh: PointsSteps {
    let formats: any Formats
    func settle(source: String, day: Date) -> String { "\(formats.day(day))：付清未结款项（\(source)）" }
    func earn(kind: String, day: Date) -> String { "\(formats.day(day))：\(kind)" }
    func expires(day: Date) -> String { "\(formats.day(day))：一条扣分记录自动到期" }
}

struct PointsStatesZh: PointsStates {
    let formats: any Formats
    var off: String { "本机已关闭信用分。其他功能一切照常。" }
    var noConsent: String { "没有为信用分保存你的任何记录，所以没有分数。是否改变由你决定。" }
    var notAssessed: String { "尚未计算。第一个分数会自动出现。" }
    var assessed: String { "已有分数。" }
}
