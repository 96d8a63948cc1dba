// Generated from shells/words/common.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct CommonZh: CommonWords {
    let formats: any Formats
    var back: String { "返回" }
    var cancel: String { "取消" }
    var carryOn: String { "继续" }
    var close: String { "关闭" }
    var copy: String { "复制" }
    var copied: String { "已复制" }
    var done: String { "完成" }
    var help: String { "帮助" }
    var later: String { "以后再说" }
    var learnMore: String { "了解更多" }
    var retry: String { "重试" }
    var save: String { "保存" }
    var search: String { "搜索" }
    var shareFile: String { "发送文件" }
    var showAll: String { "查看全部" }
    var undo: String { "撤销" }
    var home: String { "首页" }
    var pay: String { "付款" }
    var points: String { "信用分" }
    var perks: String { "权益" }
    var ride: String { "骑行" }
    var sharing: String { "授权" }
    var more: String { "更多" }
    var security: String { "安全" }
    var loading: String { "加载中……" }
    var offline: String { "当前没有网络。本机上的内容仍可查看。" }
    var inviteTaken: String { "本机已经有一个钱包。" }
    var inviteTakenAdvice: String { "邀请码是给还没有钱包的手机用的。什么都没有改变。" }
    var linkNeedsWallet: String { "这个链接要在有钱包的手机上打开。" }
    var linkNeedsWalletAdvice: String { "请先用邀请码开始，然后再打开这个链接。" }
    var linkUnknown: String { "Tally不认识这个链接。什么都没有改变。" }
    var scannedAlready: String { "你已经扫过这个码了。" }
    var useAgain: String { "再次使用" }
    var captured: String { "屏幕正在被录制或投屏，为防止他人看到，这里的内容已隐藏。请停止录制或投屏后继续。" }
    func asOf(at: Date) -> String { "截至\(formats.moment(at))" }
    func stale(at: Date) -> String { "不是最新：截至\(formats.moment(at))" }
    var neverSynced: String { "还没有获取过数据。" }
    var refresh: String { "刷新" }
    var refreshing: String { "正在刷新……" }
    func retryIn(count: Int) -> String { "\(formats.number(count))秒后重试" }
    var opening: String { "正在打开钱包……" }
    var notOpened: String { "钱包未能打开" }
    var outbox: String { "等待发送" }
    var outboxEmpty: String { "你签名的内容都已发送并得到答复。" }
    var operationKinds: any CommonOperationKinds { CommonOperationKindsZh(formats: formats) }
    func waiting(count: Int) -> String { "有\(formats.number(count))项已签名，等待发送。" }
    var justNow: String { "刚刚" }
    func minutesAgo(count: Int) -> String { "\(formats.number(count))分钟前" }
    func hoursAgo(count: Int) -> String { "\(formats.number(count))小时前" }
    var today: String { "今天" }
    var yesterday: String { "昨天" }
    var tomorrow: String { "明天" }
    func inDays(count: Int) -> String { "\(formats.number(count))天后" }
    func daysAgo(count: Int) -> String { "\(formats.number(count))天前" }
    func days(count: Int) -> String { "\(formats.number(count))天" }
    func pointsCount(count: Int) -> String { "\(formats.number(count))分" }
    func until(at: Date) -> String { "有效期至\(formats.date(at))" }
    func since(at: Date) -> String { "自\(formats.date(at))起" }
    var optional: String { "选填" }
    var weekdays: any CommonWeekdays { CommonWeekdaysZh(formats: formats) }
    var operations: any CommonOperations { CommonOperationsZh(formats: formats) }
    var parked: String { "Tally无法读取这一项。内容没有丢失，仍保存在本机。请更新应用后再次发送。" }
    var sendAgain: String { "再次发送" }
    var spokenBack: String { "返回上一页" }
    var spokenClose: String { "关闭此面板" }
    var spokenStale: String { "不是最新数据" }
    func spokenTab(name: String, place: Int, all: Int) -> String { "\(name)，第\(formats.number(place))个标签，共\(formats.number(all))个" }
    var spokenStepDone: String { "已达到" }
    var spokenStepNow: String { "现在" }
    var spokenStepNext: String { "尚未" }
    var playMoney: String { "体验模式：这里的钱都不是真的。" }
}

struct CommonOperationKindsZh: CommonOperationKinds {
    let formats: any Formats
    var tallyPaymentJwt: String { "付款" }
    var tallyTopupJwt: String { "充值" }
    var tallyLoanJwt: String { "借款" }
    var tallyMandateJwt: String { "小额付款许可" }
    var tallyMandateEndJwt: String { "停用小额付款" }
    var tallyGrantJwt: String { "数据读取授权" }
    var tallyShareJwt: String { "数据共享链接" }
    var tallyCollectionJwt: String { "信用分授权" }
    var tallyReachJwt: String { "允许商家得知档位" }
    var tallyWithdrawalJwt: String { "撤回授权" }
    var tallyUnlockJwt: String { "解锁单车" }
    var tallyRideEndJwt: String { "结束骑行" }
    var tallyRideCancelJwt: String { "取消骑行" }
    var tallyRideDisputeJwt: String { "骑行费用异议" }
    var tallyBillDisputeJwt: String { "账单异议" }
    var other: String { "一项已签名的内容" }
}

struct CommonWeekdaysZh: CommonWeekdays {
    let formats: any Formats
    var monday: String { "星期一" }
    var tuesday: String { "星期二" }
    var wednesday: String { "星期三" }
    var thursday: String { "星期四" }
    var friday: String { "星期五" }
    var saturday: String { "星期六" }
    var sunday: String { "星期日" }
}

struct CommonOperationsZh: CommonOperations {
    let formats: any Formats
    var queued: String { "等待发送" }
    var sending: String { "正在发送" }
    var accepted: String { "已接受" }
    var declined: String { "已被拒绝" }
    var parked: String { "已搁置，等你处理" }
}
