// Generated from shells/words/history.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct HistoryZh: HistoryWords {
    let formats: any Formats
    var title: String { "付款记录" }
    var searchHint: String { "按名称搜索" }
    var empty: String { "还没有付款记录。" }
    func noMatch(text: String) -> String { "没有找到名称包含“\(text)”的付款。" }
    func monthSpent(amount: Money, month: Date) -> String { "\(formats.month(month))：共支付\(formats.money(amount))" }
    func monthPayments(count: Int) -> String { "\(formats.number(count))笔付款" }
    func monthRefunded(amount: Money) -> String { "退回\(formats.money(amount))" }
    var more: String { "查看更早的付款" }
    var paymentTitle: String { "付款详情" }
    func paidAt(at: Date) -> String { "付款时间：\(formats.moment(at))" }
    var agreedByYou: String { "你已用指纹、面容或密码确认。" }
    var agreedByMandate: String { "根据你的小额付款许可付款。" }
    func refund(amount: Money, at: Date) -> String { "\(formats.date(at))退回\(formats.money(amount))" }
    func refundReason(reason: String) -> String { "商家说明：“\(reason)”" }
    var whyDeclined: String { "未成功的原因" }
    var receiptTitle: String { "签名凭证" }
    var receiptWhat: String { "你签名的内容，以及经签名的答复。任何人都可以核验，无需问我们。" }
    var verify: String { "核验" }
    var verified: String { "核验通过：双方签名相符，内容未被更改。" }
    var verifiedAccepted: String { "你签名的内容已被接受。" }
    var verifiedDeclined: String { "你签名的内容被拒绝。" }
    func signedOn(at: Date) -> String { "你的签名时间：\(formats.moment(at))" }
    func answeredOn(at: Date) -> String { "答复时间：\(formats.moment(at))" }
    var keyUsed: String { "签名所用密钥" }
    var notVerified: String { "核验未通过。请不要相信这个文件。" }
    var noReceipt: String { "还没有凭证。" }
    var sendReceipt: String { "发送凭证" }
    var subjects: any HistorySubjects { HistorySubjectsZh(formats: formats) }
    var fieldPayee: String { "收款方" }
    var fieldAmount: String { "金额" }
    var fieldNumber: String { "付款编号" }
    func spokenRow(payee: String, amount: Money, state: String, at: Date) -> String { "\(payee)，\(formats.money(amount))，\(state)，\(formats.moment(at))" }
    func spokenResults(count: Int) -> String { "找到\(formats.number(count))笔付款" }
}

struct HistorySubjectsZh: HistorySubjects {
    let formats: any Formats
    func payment(amount: Money, payee: String) -> String { "付给\(payee)\(formats.money(amount))" }
    func ride(bike: String, provider: String) -> String { "\(provider)的\(bike)号车" }
    var consent: String { "有关你的数据" }
}
