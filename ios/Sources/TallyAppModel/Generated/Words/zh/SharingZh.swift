// Generated from shells/words/sharing.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct SharingZh: SharingWords {
    let formats: any Formats
    var title: String { "数据授权" }
    var requests: String { "待处理的请求" }
    var active: String { "生效中" }
    var expiring: String { "即将到期" }
    var past: String { "已结束" }
    var empty: String { "没有人获准读取你的数据。" }
    var scanRequest: String { "扫描请求" }
    var scanHint: String { "将相机对准请求的二维码。" }
    func asks(recipient: String) -> String { "\(recipient)希望读取：" }
    var purpose: String { "用途" }
    func keptFor(count: Int) -> String { "对方保存\(formats.number(count))天。" }
    func askedFor(count: Int) -> String { "授权\(formats.number(count))天" }
    func law(country: String) -> String { "适用\(country)法律" }
    func contact(contact: String) -> String { "联系方式：\(contact)" }
    func answerBy(at: Date) -> String { "请在\(formats.date(at))前答复" }
    var required: String { "必需" }
    var mayLeaveOut: String { "可以不给" }
    func yourValue(field: String, value: String) -> String { "\(field)：\(value)" }
    var notFilledIn: String { "尚未填写" }
    var fields: any SharingFields { SharingFieldsZh(formats: formats) }
    var fieldsInside: any SharingFieldsInside { SharingFieldsInsideZh(formats: formats) }
    var purposes: any SharingPurposes { SharingPurposesZh(formats: formats) }
    var states: any SharingStates { SharingStatesZh(formats: formats) }
    var events: any SharingEvents { SharingEventsZh(formats: formats) }
    func grantTitle(recipient: String) -> String { "允许\(recipient)读取这些内容？" }
    var exactly: String { "仅限这些内容，由你签名确认。" }
    var grant: String { "允许" }
    var refuse: String { "拒绝" }
    var refused: String { "你已拒绝。不会通知对方。" }
    var narrow: String { "缩小授权" }
    var narrowWhat: String { "新的授权将取代旧的。联网后会通知对方。" }
    func lasts(at: Date) -> String { "\(formats.date(at))自动结束" }
    func granted(recipient: String, fields: [String]) -> String { "\(recipient)可以读取：\(Language.zh.list(fields))。" }
    func grantedOffline(recipient: String) -> String { "尚未生效：联网发送后\(recipient)才能读取。" }
    var withdraw: String { "撤回" }
    func withdrawAsk(recipient: String) -> String { "撤回\(recipient)的读取权限？在本机立即停止，没有网络也一样。联网后会通知对方。对方已经读取的内容无法收回。" }
    func withdrawAskStep(seller: String) -> String { "不再让\(seller)得知你达到的档位？在本机立即停止，没有网络也一样。之后其权益按普通价格或押金计算。" }
    var withdrawAskPoints: String { "撤回信用分记录的授权？在本机立即停止，没有网络也一样。送达后所有记录立即删除，信用分也随之消失。" }
    var withdrawAskLink: String { "撤回链接？在本机立即停止，没有网络也一样。送达后任何人都无法再打开。已经读取的内容无法收回。" }
    var withdrawnHere: String { "在本机已停止。联网后会通知对方。" }
    func withdrawnThere(recipient: String, at: Date) -> String { "\(recipient)已于\(formats.moment(at))收到通知。" }
    func withdrawnShared(at: Date) -> String { "已送达：\(formats.moment(at))。" }
    var cannotFollow: String { "对方在Tally之外转交给谁，这里无法看到。" }
    var accessTitle: String { "谁读取过" }
    var accessEmpty: String { "还没有人读取过。" }
    func read(recipient: String, fields: [String], at: Date) -> String { "\(recipient)于\(formats.moment(at))读取了\(Language.zh.list(fields))" }
    func readByLink(fields: [String], at: Date) -> String { "有人凭链接于\(formats.moment(at))读取了\(Language.zh.list(fields))" }
    func refusedRead(recipient: String, fields: [String], at: Date) -> String { "\(recipient)于\(formats.moment(at))试图读取\(Language.zh.list(fields))，已被拒绝" }
    func refusedByLink(fields: [String], at: Date) -> String { "有人凭链接于\(formats.moment(at))试图读取\(Language.zh.list(fields))，已被拒绝" }
    func compelled(authority: String, fields: [String], at: Date) -> String { "我们于\(formats.moment(at))依令向\(authority)交出了\(Language.zh.list(fields))" }
    func compelledInVain(authority: String, fields: [String], at: Date) -> String { "\(authority)于\(formats.moment(at))要求交出\(Language.zh.list(fields))，但没有得到任何数据" }
    func order(reference: String, day: Date) -> String { "\(formats.day(day))的命令：\(reference)" }
    func stepTold(seller: String, count: Int, at: Date) -> String { "\(seller)于\(formats.moment(at))得知你达到\(formats.number(count))分" }
    var theyHadNotHeard: String { "当时对方还不知道你已撤回。" }
    var refusals: any SharingRefusals { SharingRefusalsZh(formats: formats) }
    var share: String { "主动共享" }
    var shareTitle: String { "通过链接共享" }
    var shareWhat: String { "持有链接的人可以读取你选择的内容。次数和时限由你决定，每次查看你都能看到。" }
    var shareDays: String { "有效天数" }
    var shareOpenings: String { "可打开次数" }
    func openings(count: Int) -> String { "可打开\(formats.number(count))次" }
    var shareLink: String { "发送链接" }
    var profile: String { "我的资料" }
    var profileStays: String { "未经你授权，没有人能读取。" }
    var proof: String { "撤回证明" }
    var export: String { "导出全部" }
    var exportWhat: String { "你授权和撤回的全部记录，按顺序排列并经签名。任何人都可以核验，无需问我们。" }
    func inForce(recipient: String, at: Date) -> String { "\(recipient)，至\(formats.date(at))" }
    var anybodyWithLink: String { "持有链接者" }
    func spokenField(field: String, value: String, state: String) -> String { "\(field)：\(value)。\(state)。" }
}

struct SharingFieldsZh: SharingFields {
    let formats: any Formats
    var city: String { "城市" }
    var memberSince: String { "开通日期" }
    var name: String { "姓名" }
    var paymentsSettled: String { "近一年的付款次数" }
}

struct SharingFieldsInsideZh: SharingFieldsInside {
    let formats: any Formats
    var city: String { "城市" }
    var memberSince: String { "开通日期" }
    var name: String { "姓名" }
    var paymentsSettled: String { "近一年的付款次数" }
}

struct SharingPurposesZh: SharingPurposes {
    let formats: any Formats
    var creditChecking: String { "评估你的付款能力" }
    var establishContractualAgreement: String { "与你签订合同" }
    var fulfilmentOfContractualObligation: String { "履行与你的合同" }
    var identityVerification: String { "确认你的身份" }
}

struct SharingStatesZh: SharingStates {
    let formats: any Formats
    var requested: String { "等待你的答复" }
    var granted: String { "生效中" }
    var refused: String { "你已拒绝" }
    var withdrawn: String { "已撤回" }
    var expired: String { "已到期" }
    var superseded: String { "已被新授权取代" }
    var declined: String { "未被接受" }
}

struct SharingEventsZh: SharingEvents {
    let formats: any Formats
    func grant(recipient: String, fields: [String], at: Date) -> String { "允许\(recipient)在\(formats.date(at))前读取\(Language.zh.list(fields))" }
    func share(fields: [String], count: Int, at: Date) -> String { "持有链接者可在\(formats.date(at))前读取\(Language.zh.list(fields))，共\(formats.number(count))次" }
    func collection(sources: [String], at: Date) -> String { "允许在\(formats.date(at))前保存来自\(Language.zh.list(sources))的信用分记录" }
    func reach(seller: String, at: Date) -> String { "允许\(seller)在\(formats.date(at))前得知你达到的档位" }
    var withdrawal: String { "撤回了一项授权" }
}

struct SharingRefusalsZh: SharingRefusals {
    let formats: any Formats
    var withdrawn: String { "你已撤回授权。" }
    var superseded: String { "你已缩小授权。" }
    var expired: String { "授权已到期。" }
    var fieldNotCovered: String { "你没有允许全部内容。" }
    var purposeNotCovered: String { "你没有允许用于此用途。" }
    var usedUp: String { "链接已达到打开次数上限。" }
    var other: String { "原因未知，请更新应用。" }
}
