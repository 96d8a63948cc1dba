// Generated from shells/words/home.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct HomeZh: HomeWords {
    let formats: any Formats
    var balance: String { "可用余额" }
    func booked(amount: Money) -> String { "账户余额：\(formats.money(amount))" }
    func held(amount: Money) -> String { "押金占用：\(formats.money(amount))" }
    func pending(amount: Money) -> String { "处理中：\(formats.money(amount))" }
    var noMoney: String { "这里还没有钱。充值后即可付款。" }
    func nextBill(amount: Money, payee: String, day: Date) -> String { "\(formats.day(day))前付给\(payee)：\(formats.money(amount))" }
    func nextBillLate(amount: Money, payee: String, day: Date) -> String { "应在\(formats.day(day))前付给\(payee)：\(formats.money(amount))" }
    var nextBillTitle: String { "下一笔账单" }
    var noBills: String { "没有待付账单。" }
    func billLate(count: Int) -> String { "\(formats.number(count))笔账单已逾期" }
    var pointsTitle: String { "你的信用分" }
    var pointsOff: String { "信用分已关闭。" }
    var scan: String { "扫码付款" }
    var topUp: String { "充值" }
    var recent: String { "最近付款" }
    var noPayments: String { "你的付款会显示在这里。" }
    func rideRunning(bike: String) -> String { "正在骑行：\(bike)号车" }
    func spokenBalance(amount: Money) -> String { "可用余额\(formats.money(amount))" }
    var hideAmounts: String { "隐藏金额" }
    var showAmounts: String { "显示金额" }
    var spokenHidden: String { "金额已隐藏" }
}
