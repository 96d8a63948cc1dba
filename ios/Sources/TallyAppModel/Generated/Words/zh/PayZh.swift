// Generated from shells/words/pay.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PayZh: PayWords {
    let formats: any Formats
    var scanTitle: String { "扫描二维码" }
    var scanHint: String { "将相机对准商家的二维码。" }
    var scanPicture: String { "从相册选取" }
    var paste: String { "粘贴付款码" }
    var torchOn: String { "开灯" }
    var torchOff: String { "关灯" }
    var amountTitle: String { "付多少？" }
    func amountHint(payee: String) -> String { "付给\(payee)的金额" }
    var asking: String { "正在确认准确金额……" }
    var noShop: String { "这不是商家的二维码：里面没有收款方。" }
    func confirmTitle(amount: Money, payee: String) -> String { "向\(payee)支付\(formats.money(amount))？" }
    func confirmLaterTitle(amount: Money, payee: String, day: Date) -> String { "在\(formats.day(day))前向\(payee)支付\(formats.money(amount))？" }
    var signedAsShown: String { "你签名的正是这笔：这个金额，付给这个收款方。之后谁都改不了。" }
    func payAmount(amount: Money) -> String { "支付\(formats.money(amount))" }
    var confirming: String { "正在付款……" }
    func discount(saved: Money, ordinary: Money) -> String { "使用信用分少付\(formats.money(saved))，原价\(formats.money(ordinary))。" }
    func sellerLearns(seller: String, count: Int) -> String { "\(seller)会知道你达到了\(formats.number(count))分，除此之外一无所知。" }
    var ordinary: String { "不使用信用分" }
    var usePerk: String { "使用信用分" }
    var withoutPrompt: String { "小额付款：手机不再要求验证。" }
    var duplicateTitle: String { "确定要付两次吗？" }
    func duplicate(amount: Money, payee: String) -> String { "不到一分钟前，你已同意向\(payee)支付\(formats.money(amount))。要再付一次吗？" }
    var duplicatePay: String { "是的，再付一次" }
    var duplicateStop: String { "不，一次就够" }
    var settledTitle: String { "已付款" }
    func settled(amount: Money, payee: String) -> String { "\(payee)已收到\(formats.money(amount))。" }
    var billedTitle: String { "已约定，稍后付款" }
    func billed(amount: Money, payee: String, day: Date) -> String { "你需在\(formats.day(day))前付给\(payee)\(formats.money(amount))。目前还没有扣款。" }
    var declinedTitle: String { "未付款" }
    func declined(amount: Money, payee: String) -> String { "向\(payee)支付\(formats.money(amount))被拒绝。没有扣款。" }
    var declinedAlone: String { "请重新付款，并由你本人用指纹、面容或密码确认。" }
    var expiredTitle: String { "已过期，未付款" }
    func expired(amount: Money, payee: String) -> String { "向\(payee)支付\(formats.money(amount))已超过时限。没有扣款，可以重新付款。" }
    var cancelledTitle: String { "已撤回" }
    func cancelled(amount: Money, payee: String) -> String { "向\(payee)支付的\(formats.money(amount))没有从本机发出。没有付款。" }
    var notKnownTitle: String { "暂时还不知道结果" }
    var notKnown: String { "暂时还不知道结果。请不要重复付款。" }
    func notKnownResolves(amount: Money, payee: String) -> String { "向\(payee)支付的\(formats.money(amount))已签名，但还没有收到答复。手机会一直查询这笔付款，结果会自动出来：要么付了一次，要么没有付。" }
    var notKnownShop: String { "如果商家在等，请出示此页面。换别的方式付款，可能会付两次。" }
    var offlineTitle: String { "尚未付款" }
    func offline(amount: Money, payee: String, at: Date) -> String { "向\(payee)支付的\(formats.money(amount))已签名，保存在本机。需在\(formats.moment(at))之前联网才会付款；联网之前，这笔钱还没有付。" }
    var offlineBefore: String { "当前没有网络。现在可以先签名，联网后才会付款。" }
    var takeBack: String { "撤回" }
    var receipt: String { "查看凭证" }
    var payAnotherWay: String { "换种方式付款" }
    var states: any PayStates { PayStatesZh(formats: formats) }
    func spokenConfirm(amount: Money, payee: String) -> String { "向\(payee)支付\(formats.money(amount))。双击后用指纹、面容或密码确认。" }
    func spokenSettled(amount: Money, payee: String) -> String { "已付款：向\(payee)支付\(formats.money(amount))。" }
    func spokenNotKnown(amount: Money, payee: String) -> String { "向\(payee)支付\(formats.money(amount))：暂时还不知道结果。请不要重复付款。" }
    var spokenScanner: String { "相机画面。二维码进入画面后会自动识别。" }
    var spokenCodeFound: String { "已识别二维码" }
}

struct PayStatesZh: PayStates {
    let formats: any Formats
    var created: String { "未付款：仅准备" }
    var authorised: String { "尚未付款" }
    var submitted: String { "结果未知" }
    var unknown: String { "结果未知" }
    var settled: String { "已付款" }
    var declined: String { "被拒绝，未付款" }
    var expired: String { "已过期，未付款" }
    var cancelled: String { "已撤回，未付款" }
}
