// Generated from shells/words/perks.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct PerksZh: PerksWords {
    let formats: any Formats
    var title: String { "权益" }
    var city: String { "你所在的城市" }
    var pickCity: String { "选择城市" }
    var cityStays: String { "城市只保存在本机，不会告诉任何人。" }
    var everywhere: String { "所有城市" }
    func inThese(cities: [String]) -> String { "仅限\(Language.zh.list(cities))" }
    func inCities(count: Int) -> String { "\(formats.number(count))个城市" }
    var citySearch: String { "搜索城市" }
    var noCity: String { "不选城市" }
    var empty: String { "这里暂时没有权益。按普通方式到处都可以办理。" }
    var kinds: any PerksKinds { PerksKindsZh(formats: formats) }
    var benefits: any PerksBenefits { PerksBenefitsZh(formats: formats) }
    var answers: any PerksAnswers { PerksAnswersZh(formats: formats) }
    var notHereNoCity: String { "仅限部分城市。选择你的城市查看是否可用。" }
    func nextStep(count: Int, benefit: String) -> String { "再多\(formats.number(count))分：\(benefit)" }
    var steps: String { "不同分数的权益" }
    func stepFrom(count: Int, benefit: String) -> String { "满\(formats.number(count))分：\(benefit)" }
    func lendingWeekly(share: Int, count: Int) -> String { "费用为借款额的\(formats.percent(share))，每周还款，共\(formats.number(count))期" }
    func lendingMonthly(share: Int, count: Int) -> String { "费用为借款额的\(formats.percent(share))，每月还款，共\(formats.number(count))期" }
    var nearestWay: String { "最快达到的途径" }
    var ordinaryTitle: String { "不用信用分" }
    var ordinary: any PerksOrdinary { PerksOrdinaryZh(formats: formats) }
    func reachTitle(seller: String) -> String { "允许\(seller)得知你达到的档位吗？" }
    func reachWhat(seller: String) -> String { "你使用\(seller)的权益时，对方会知道你达到哪一档，但不会知道你的分数；不使用时则一无所知。" }
    var reachAllow: String { "允许" }
    var reachRefuse: String { "不用，按普通方式" }
    func hours(days: [String], from: Int, to: Int, zone: String) -> String { "\(Language.zh.list(days))，\(formats.clock(from))至\(formats.clock(to))（\(zone)）" }
    func validUntil(at: Date) -> String { "有效期至\(formats.moment(at))" }
    func endedEarly(at: Date) -> String { "商家已于\(formats.date(at))终止" }
    var use: String { "使用" }
    func stale(at: Date) -> String { "权益信息截至\(formats.date(at))，可能有更新。" }
    var protected: String { "火车、房租、水电、医院和学校绝不看信用分。这是规则，由你的手机负责把关。" }
    func spokenOffer(seller: String, title: String, answer: String) -> String { "\(seller)：\(title)。\(answer)" }
}

struct PerksKindsZh: PerksKinds {
    let formats: any Formats
    var depositWaiver: String { "少付押金" }
    var discount: String { "折扣" }
    var delayedPayment: String { "先用后付" }
    var loan: String { "小额借款" }
}

struct PerksBenefitsZh: PerksBenefits {
    let formats: any Formats
    func depositWaiver(share: Int) -> String { "押金减免\(formats.percent(share))" }
    func discount(share: Int) -> String { "价格优惠\(formats.percent(share))" }
    func delayedPayment(count: Int) -> String { "延后\(formats.number(count))天付款" }
    func loan(amount: Money) -> String { "最多可借\(formats.money(amount))" }
}

struct PerksAnswersZh: PerksAnswers {
    let formats: any Formats
    var eligible: String { "你可以使用" }
    func short(count: Int) -> String { "还差\(formats.number(count))分" }
    var noPoints: String { "没有可参考的信用分。" }
    func consentMissing(seller: String) -> String { "\(seller)还不能得知你已达到。" }
    func notHere(city: String, kilometres: Int) -> String { "你所在的城市没有。最近的是\(city)，距离\(formats.number(kilometres))公里。" }
    func notYet(at: Date) -> String { "目前未开放，\(formats.moment(at))起可用" }
    var over: String { "已结束" }
}

struct PerksOrdinaryZh: PerksOrdinary {
    let formats: any Formats
    var paidDeposit: String { "支付普通押金，用完退还。" }
    var fullPrice: String { "按原价付款。" }
    var payNow: String { "现在付款。" }
    var ownMoney: String { "用自己的钱付款，没有额外费用。" }
}
