// Generated from shells/words/bills.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct BillsZh: BillsWords {
    let formats: any Formats
    var title: String { "账单" }
    var owed: String { "待付" }
    var past: String { "历史账单" }
    var empty: String { "你没有欠款。" }
    func lastDay(at: Date) -> String { "最后付款日：\(formats.day(at))" }
    func opensOn(at: Date) -> String { "\(formats.day(at))起可付" }
    func daysLate(count: Int) -> String { "逾期\(formats.number(count))天" }
    var dueToday: String { "今天是最后付款日" }
    func fromPayment(payee: String, at: Date) -> String { "\(formats.date(at))在\(payee)的消费" }
    func fromLoan(number: Int, all: Int, lender: String) -> String { "\(lender)借款，第\(formats.number(number))期，共\(formats.number(all))期" }
    func confirmTitle(amount: Money, payee: String) -> String { "付清\(payee)的账单\(formats.money(amount))？" }
    var payNow: String { "付这笔账单" }
    var underWay: String { "付款正在进行。请不要重复付款。" }
    func paidOn(at: Date) -> String { "已于\(formats.date(at))付清" }
    var states: any BillsStates { BillsStatesZh(formats: formats) }
    func lateMeans(at: Date) -> String { "逾期会扣分；补付后至少恢复一半。最迟到\(formats.day(at))不再计入。" }
    var dispute: String { "我有异议" }
    var disputeHint: String { "哪里不对？最多500个字符。" }
    var disputeSend: String { "提交" }
    var disputed: String { "你已提出异议。在处理完之前，不影响你的信用分。" }
    func spokenRow(payee: String, amount: Money, state: String, day: Date) -> String { "\(payee)，\(formats.money(amount))，\(state)，最后付款日\(formats.day(day))" }
}

struct BillsStatesZh: BillsStates {
    let formats: any Formats
    var scheduled: String { "未到付款期" }
    var due: String { "现在应付" }
    var overdue: String { "已逾期" }
    var paid: String { "已付清" }
    var cancelled: String { "已取消，无需付款" }
}
