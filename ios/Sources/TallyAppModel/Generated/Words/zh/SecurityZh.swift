// Generated from shells/words/security.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct SecurityZh: SecurityWords {
    let formats: any Formats
    var phone: String { "本机" }
    func memberSince(at: Date) -> String { "自\(formats.date(at))起使用" }
    var onlyPhone: String { "这是你唯一装有Tally钱包的手机：每人同一时间只能有一部。" }
    var lostTitle: String { "如果丢失手机" }
    var lost: String { "请立即告诉给你邀请码的机构：只有他们能终止这个钱包，之后它不能再付款。换新手机时，用新的邀请码重新开始；你的钱和记录都会回来。" }
    var limits: String { "小额付款" }
    func limitsNow(perUse: Money, perDay: Money, at: Date) -> String { "免验证额度：单笔\(formats.money(perUse))，每天\(formats.money(perDay))，至\(formats.date(at))。" }
    var limitsNone: String { "每次付款前都会询问你。" }
    var limitPerUse: String { "单笔上限" }
    var limitPerDay: String { "每日上限" }
    var limitDays: String { "有效天数" }
    var limitsSet: String { "设置额度" }
    var limitsEnd: String { "恢复每次询问" }
    var mandates: any SecurityMandates { SecurityMandatesZh(formats: formats) }
    var purposes: any SecurityPurposes { SecurityPurposesZh(formats: formats) }
    var withdrawNobody: String { "撤回你的授权" }
    var promptCancel: String { "取消" }
    var rights: String { "你的权利" }
    var rightsExport: String { "导出我的数据" }
    var rightsExportWhat: String { "本机上的全部信息，汇总为一个文件。" }
    var rightsErase: String { "想删除信用分记录，撤回相应授权即可。送达后立即删除。" }
    var check: String { "自行核验" }
    var chainHolds: String { "核验通过：签名全部吻合，没有缺失，也未被更改。" }
    var wipe: String { "清除本机钱包" }
    var wipeAsk: String { "将清除本机上Tally的全部内容，包括两把密钥。你的钱仍在账户中。要重新使用，需要新的邀请码。" }
    func wipeUnsent(count: Int) -> String { "有\(formats.number(count))项已签名的内容尚未发送，清除后将丢失。" }
    var wipeRide: String { "请先结束骑行，清除后本机将无法结束。" }
    func wipeOwed(count: Int) -> String { "还有\(formats.number(count))笔账单未付" }
    var wipeOwedStays: String { "清除不会改变你的欠款。" }
    var wipeAnyway: String { "仍然清除" }
    var sendFirst: String { "先发送" }
    func clock(seconds: Int) -> String { "本机时钟偏差\(formats.number(seconds))秒。请设为自动，然后重试。" }
    func quarantined(count: Int) -> String { "钱包文件损坏，已新建一个，并从中救回\(formats.number(count))项已签名内容。" }
    var spokenPrompt: String { "请用指纹、面容或密码确认。" }
}

struct SecurityMandatesZh: SecurityMandates {
    let formats: any Formats
    var requested: String { "已签名，发送后生效" }
    var active: String { "生效中" }
    var declined: String { "未被接受" }
    var ended: String { "已结束" }
}

struct SecurityPurposesZh: SecurityPurposes {
    let formats: any Formats
    var openWallet: String { "打开Tally" }
    var actForPerson: String { "查询新消息" }
    var enrol: String { "将本机设为你的钱包" }
    func pay(payee: String, amount: Money) -> String { "向\(payee)支付\(formats.money(amount))" }
    func topUp(amount: Money) -> String { "充值\(formats.money(amount))" }
    func borrow(lender: String, principal: Money, total: Money) -> String { "向\(lender)借\(formats.money(principal))，共还\(formats.money(total))" }
    func unlock(provider: String, deposit: Money, cap: Money) -> String { "解锁\(provider)的车：押金\(formats.money(deposit))，最多\(formats.money(cap))" }
    func mandate(perUse: Money, perDay: Money) -> String { "允许免验证付款：单笔\(formats.money(perUse))，每天\(formats.money(perDay))" }
    func grant(recipient: String, fields: [String]) -> String { "允许\(recipient)读取：\(Language.zh.list(fields))" }
    func share(fields: [String]) -> String { "允许持有链接者读取：\(Language.zh.list(fields))" }
    func collect(controller: String, sources: [String]) -> String { "允许\(controller)依据以下内容记分：\(Language.zh.list(sources))" }
    func reach(seller: String) -> String { "允许\(seller)得知你达到的档位" }
    func withdraw(recipient: String) -> String { "撤回\(recipient)的读取权限" }
}
