// Generated from shells/words/loans.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct LoansZh: LoansWords {
    let formats: any Formats
    var title: String { "借款" }
    var empty: String { "你没有借款。" }
    var howMuch: String { "需要借多少？" }
    func most(amount: Money) -> String { "最多\(formats.money(amount))" }
    func confirmTitle(amount: Money, lender: String) -> String { "向\(lender)借\(formats.money(amount))？" }
    func payBack(total: Money, charge: Money) -> String { "共还\(formats.money(total))，其中费用\(formats.money(charge))。" }
    func yearly(rate: Int) -> String { "年化综合成本\(formats.percent(rate))" }
    var neverDearer: String { "即使逾期，费用也不会增加。" }
    var ownMoney: String { "如果自己有钱，用自己的钱付款没有费用。" }
    var schedule: String { "还款计划" }
    var rhythms: any LoansRhythms { LoansRhythmsZh(formats: formats) }
    func instalment(number: Int, amount: Money, day: Date) -> String { "第\(formats.number(number))期：\(formats.day(day))前付\(formats.money(amount))" }
    var take: String { "借款" }
    var discard: String { "不借了" }
    func taken(amount: Money, lender: String) -> String { "\(lender)已向你放款\(formats.money(amount))。" }
    func notKnown(lender: String) -> String { "暂时还不知道\(lender)是否已放款。请不要重复借款，结果会自动出来。" }
    var states: any LoansStates { LoansStatesZh(formats: formats) }
    func repaid(at: Date) -> String { "已于\(formats.date(at))还清" }
    func toGo(count: Int) -> String { "还剩\(formats.number(count))期" }
    func spokenInstalment(number: Int, amount: Money, day: Date, state: String) -> String { "第\(formats.number(number))期，\(formats.money(amount))，\(formats.day(day))前，\(state)" }
}

struct LoansRhythmsZh: LoansRhythms {
    let formats: any Formats
    func weekly(count: Int) -> String { "每周一期，共\(formats.number(count))期" }
    func monthly(count: Int) -> String { "每月一期，共\(formats.number(count))期" }
}

struct LoansStatesZh: LoansStates {
    let formats: any Formats
    var offered: String { "未借款：仅查看" }
    var taking: String { "结果未知" }
    var declined: String { "被拒绝，未借款" }
    var lent: String { "待还" }
}
