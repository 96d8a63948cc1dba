// Generated from shells/words/perks.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.PerksAnswers
import app.tally.ui.words.PerksBenefits
import app.tally.ui.words.PerksKinds
import app.tally.ui.words.PerksOrdinary
import app.tally.ui.words.PerksWords
import java.time.Instant

internal class PerksZh(private val formats: Formats) : PerksWords {
    override val title = "权益"
    override val city = "你所在的城市"
    override val pickCity = "选择城市"
    override val cityStays = "城市只保存在本机，不会告诉任何人。"
    override val everywhere = "所有城市"
    override fun inThese(cities: List<String>) = "仅限${Language.ZH.list(cities)}"
    override fun inCities(count: Long) = "${formats.number(count)}个城市"
    override val citySearch = "搜索城市"
    override val noCity = "不选城市"
    override val empty = "这里暂时没有权益。按普通方式到处都可以办理。"
    override val kinds = object : PerksKinds {
        override val depositWaiver = "少付押金"
        override val discount = "折扣"
        override val delayedPayment = "先用后付"
        override val loan = "小额借款"
    }
    override val benefits = object : PerksBenefits {
        override fun depositWaiver(share: Long) = "押金减免${formats.percent(share)}"
        override fun discount(share: Long) = "价格优惠${formats.percent(share)}"
        override fun delayedPayment(count: Long) = "延后${formats.number(count)}天付款"
        override fun loan(amount: Money) = "最多可借${formats.money(amount)}"
    }
    override val answers = object : PerksAnswers {
        override val eligible = "你可以使用"
        override fun short(count: Long) = "还差${formats.number(count)}分"
        override val noPoints = "没有可参考的信用分。"
        override fun consentMissing(seller: String) = "${seller}还不能得知你已达到。"
        override fun notHere(city: String, kilometres: Long) = "你所在的城市没有。最近的是${city}，距离${formats.number(kilometres)}公里。"
        override fun notYet(at: Instant) = "目前未开放，${formats.moment(at)}起可用"
        override val over = "已结束"
    }
    override val notHereNoCity = "仅限部分城市。选择你的城市查看是否可用。"
    override fun nextStep(count: Long, benefit: String) = "再多${formats.number(count)}分：${benefit}"
    override val steps = "不同分数的权益"
    override fun stepFrom(count: Long, benefit: String) = "满${formats.number(count)}分：${benefit}"
    override fun lendingWeekly(share: Long, count: Long) = "费用为借款额的${formats.percent(share)}，每周还款，共${formats.number(count)}期"
    override fun lendingMonthly(share: Long, count: Long) = "费用为借款额的${formats.percent(share)}，每月还款，共${formats.number(count)}期"
    override val nearestWay = "最快达到的途径"
    override val ordinaryTitle = "不用信用分"
    override val ordinary = object : PerksOrdinary {
        override val paidDeposit = "支付普通押金，用完退还。"
        override val fullPrice = "按原价付款。"
        override val payNow = "现在付款。"
        override val ownMoney = "用自己的钱付款，没有额外费用。"
    }
    override fun reachTitle(seller: String) = "允许${seller}得知你达到的档位吗？"
    override fun reachWhat(seller: String) = "你使用${seller}的权益时，对方会知道你达到哪一档，但不会知道你的分数；不使用时则一无所知。"
    override val reachAllow = "允许"
    override val reachRefuse = "不用，按普通方式"
    override fun hours(days: List<String>, from: Int, to: Int, zone: String) = "${Language.ZH.list(days)}，${formats.clock(from)}至${formats.clock(to)}（${zone}）"
    override fun validUntil(at: Instant) = "有效期至${formats.moment(at)}"
    override fun endedEarly(at: Instant) = "商家已于${formats.date(at)}终止"
    override val use = "使用"
    override fun stale(at: Instant) = "权益信息截至${formats.date(at)}，可能有更新。"
    override val protected = "火车、房租、水电、医院和学校绝不看信用分。这是规则，由你的手机负责把关。"
    override fun spokenOffer(seller: String, title: String, answer: String) = "${seller}：${title}。${answer}"
}
