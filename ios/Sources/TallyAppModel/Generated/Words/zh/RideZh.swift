// Generated from shells/words/ride.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct RideZh: RideWords {
    let formats: any Formats
    var title: String { "骑行" }
    var scan: String { "扫码用车" }
    var scanHint: String { "扫描车身上的二维码。" }
    var bikeCode: String { "这是单车上的二维码，用来开锁，不能付款。" }
    var toBike: String { "骑这辆车" }
    func confirmTitle(bike: String, provider: String) -> String { "解锁\(provider)的\(bike)号车？" }
    var depositTitle: String { "押金" }
    func deposit(amount: Money) -> String { "骑行结束前暂押\(formats.money(amount))，多余部分退还。" }
    var noDeposit: String { "凭信用分免押金。" }
    func lessDeposit(amount: Money, ordinary: Money) -> String { "使用信用分押金为\(formats.money(amount))，原为\(formats.money(ordinary))。" }
    var ordinaryDeposit: String { "使用普通押金" }
    func cap(amount: Money) -> String { "无论如何，费用都不会超过\(formats.money(amount))。" }
    func startBy(at: Date) -> String { "如果车锁在\(formats.moment(at))前没有打开，就不会再打开，也不会扣费。" }
    var price: String { "费用" }
    func priceBase(amount: Money) -> String { "起步价\(formats.money(amount))" }
    func priceMinutes(amount: Money, count: Int) -> String { "每\(formats.number(count))分钟\(formats.money(amount))" }
    func priceKilometres(amount: Money, count: Int) -> String { "每\(formats.number(count))公里\(formats.money(amount))" }
    func priceTax(share: Int) -> String { "另加\(formats.percent(share))税" }
    var unlock: String { "解锁" }
    var unlocking: String { "正在解锁……" }
    func began(at: Date) -> String { "\(formats.moment(at))开始骑行" }
    func fareSoFar(amount: Money) -> String { "目前费用\(formats.money(amount))" }
    func minutes(count: Int) -> String { "\(formats.number(count))分钟" }
    func distance(length: Int) -> String { "已骑行\(Language.zh.distance(length, formats))" }
    var counter: String { "车上显示的公里数" }
    var counterHint: String { "请按车上显示填写，例如1.8。计费需要它。" }
    var end: String { "结束骑行" }
    var endAsk: String { "请先锁好车。即使没有网络，也可在这里结束骑行。" }
    func ended(at: Date) -> String { "结束于\(formats.moment(at))" }
    var settling: String { "骑行已结束，费用稍后确定。" }
    var settlingOffline: String { "骑行从现在起已结束，联网后会通知单车公司。" }
    var chargeTitle: String { "本次费用" }
    func collected(amount: Money) -> String { "已扣\(formats.money(amount))。" }
    func returned(amount: Money) -> String { "已退还押金\(formats.money(amount))。" }
    var lines: any RideLines { RideLinesZh(formats: formats) }
    var states: any RideStates { RideStatesZh(formats: formats) }
    var unlockNotKnown: String { "暂时还不知道车锁是否打开，请看一下车。手机会继续查询，费用绝不会超过上限。" }
    var cancel: String { "取消骑行" }
    var dispute: String { "对费用有异议" }
    func disputed(reason: String) -> String { "你的异议：\(reason)" }
    var disputedByPhone: String { "扣款超过你签名同意的金额，手机已自动提出异议。" }
    var reasons: any RideReasons { RideReasonsZh(formats: formats) }
    var past: String { "骑行记录" }
    var empty: String { "还没有骑行记录。" }
    func spokenFare(amount: Money, count: Int) -> String { "\(formats.number(count))分钟，目前费用\(formats.money(amount))" }
    var spokenUnlocked: String { "车锁已打开。" }
}

struct RideLinesZh: RideLines {
    let formats: any Formats
    var base: String { "起步价" }
    func minutes(count: Int) -> String { "按时长计费\(formats.number(count))次" }
    func kilometres(count: Int) -> String { "按里程计费\(formats.number(count))次" }
    var nothingAtLeast: String { "不低于零" }
    var tax: String { "税费" }
    var cap: String { "超出上限部分：不收取" }
}

struct RideStatesZh: RideStates {
    let formats: any Formats
    var offered: String { "未解锁：仅查看" }
    var unlocking: String { "结果未知：车锁可能已打开" }
    var created: String { "已约定，车锁未开" }
    var riding: String { "骑行中" }
    var settling: String { "已结束，费用确定中" }
    var done: String { "已付款" }
    var revoked: String { "开始前已取消" }
    var expired: String { "未开始，没有扣费" }
    var declined: String { "被拒绝，车锁未开" }
}

struct RideReasonsZh: RideReasons {
    let formats: any Formats
    var aboveWhatWasSigned: String { "超过我签名同意的金额" }
    var wrongSum: String { "金额计算有误" }
    var notMyRide: String { "不是我的骑行" }
    var other: String { "其他原因" }
}
