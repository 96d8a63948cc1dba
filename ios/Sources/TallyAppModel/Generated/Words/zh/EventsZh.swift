// Generated from shells/words/events.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct EventsZh: EventsWords {
    let formats: any Formats
    var title: String { "消息" }
    var empty: String { "没有新消息。" }
    var hidden: String { "Tally有新消息" }
    var sentences: any EventsSentences { EventsSentencesZh(formats: formats) }
}

struct EventsSentencesZh: EventsSentences {
    let formats: any Formats
    var enrolled: String { "本机现在是你的钱包。" }
    func paymentSettled(payee: String, amount: Money) -> String { "已付款：向\(payee)支付\(formats.money(amount))" }
    func paymentDeclined(payee: String, amount: Money) -> String { "被拒绝，未付款：向\(payee)支付\(formats.money(amount))" }
    func paymentExpired(payee: String, amount: Money) -> String { "已过期，未付款：向\(payee)支付\(formats.money(amount))" }
    func paymentNotKnown(payee: String, amount: Money) -> String { "向\(payee)支付\(formats.money(amount))：暂时还不知道结果。请不要重复付款。" }
    func refundReceived(payee: String, amount: Money) -> String { "\(payee)退回\(formats.money(amount))" }
    func topUpSettled(amount: Money) -> String { "\(formats.money(amount))已到账" }
    func topUpDeclined(amount: Money) -> String { "\(formats.money(amount))充值被拒绝" }
    func loanPaidOut(lender: String, amount: Money) -> String { "\(lender)已向你放款\(formats.money(amount))" }
    func loanDeclined(lender: String, amount: Money) -> String { "\(lender)未同意借款\(formats.money(amount))" }
    func mandateActive(perUse: Money) -> String { "单笔不超过\(formats.money(perUse))，现在免验证付款" }
    var mandateDeclined: String { "小额免验证付款未被接受" }
    var mandateEnded: String { "恢复每次付款前询问" }
    func consentRequested(recipient: String) -> String { "\(recipient)请求读取你的数据" }
    func consentGranted(recipient: String) -> String { "\(recipient)现在可以读取你授权的内容" }
    func consentDeclined(recipient: String) -> String { "你对\(recipient)的授权未被接受" }
    func consentWithdrawn(recipient: String) -> String { "\(recipient)已得知你撤回了授权" }
    func withdrawalDeclined(recipient: String) -> String { "对\(recipient)的撤回未被接受。在本机上仍视为已撤回。" }
    func consentEnded(recipient: String) -> String { "授权到期，\(recipient)不能再读取" }
    var collectionEnded: String { "不再保存你的信用分记录" }
    var pointsChanged: String { "你的信用分有变化，点按查看原因。" }
    var entryRefused: String { "一条关于你的记录不成立，本机未计入。" }
    var rulesRefused: String { "新的信用分规则不成立，本机未采用。" }
    var offerRefused: String { "一项权益违反规则，本机不予显示。" }
    func scoreDisputed(at: Date) -> String { "\(formats.day(at))的分数与记录不符" }
    func stepTold(seller: String) -> String { "\(seller)得知了你达到的档位" }
    func dataAccessed(recipient: String, fields: [String]) -> String { "\(recipient)读取了：\(Language.zh.list(fields))" }
    func dataCompelled(authority: String) -> String { "我们依令向\(authority)交出了你的数据" }
    func dataRefused(recipient: String) -> String { "\(recipient)试图读取你的数据，已被拒绝" }
    func rideBegan(bike: String) -> String { "\(bike)号车已开锁，祝骑行愉快！" }
    var rideEnded: String { "骑行已结束，费用稍后确定。" }
    var rideDeclined: String { "单车公司拒绝了请求" }
    func rideExpired(amount: Money) -> String { "车锁未打开，押金\(formats.money(amount))全额退还。" }
    func chargeCollected(amount: Money) -> String { "骑行费用\(formats.money(amount))，与你签名的一致" }
    func chargeDisputed(amount: Money) -> String { "骑行扣款\(formats.money(amount))，与你签名的不符，手机已提出异议。" }
    func billReceived(payee: String, amount: Money, day: Date) -> String { "新账单：\(formats.day(day))前付给\(payee)\(formats.money(amount))" }
    func billDue(payee: String, amount: Money, day: Date) -> String { "现在应付：\(formats.day(day))前付给\(payee)\(formats.money(amount))" }
    func billOverdue(payee: String, amount: Money) -> String { "已逾期：付给\(payee)\(formats.money(amount))" }
    func billPaid(payee: String, amount: Money) -> String { "账单已付清：付给\(payee)\(formats.money(amount))" }
    func billCancelled(payee: String, amount: Money) -> String { "\(payee)不再要求支付\(formats.money(amount))" }
    func billStands(payee: String, amount: Money) -> String { "异议已处理：付给\(payee)的\(formats.money(amount))仍需支付" }
    func billDisputeDeclined(payee: String) -> String { "你对\(payee)的异议未被受理" }
    var operationParked: String { "有一项已签名的内容被搁置，等你处理" }
    var tamperingSeen: String { "有内容在传输途中被改动，本机没有采信。" }
    var clockWrong: String { "本机时钟不准，请设为自动。" }
    var keysChanged: String { "Tally已更换签名密钥，本机已核实。" }
    var databaseQuarantined: String { "钱包文件损坏，已新建一个。已签名的内容不会重复发送。" }
    var unknown: String { "发生了此版本无法识别的事，请更新应用后查看。" }
}
