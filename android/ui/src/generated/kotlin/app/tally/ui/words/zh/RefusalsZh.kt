// Generated from shells/words/refusals.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.ui.words.Formats
import app.tally.ui.words.RefusalsDeclines
import app.tally.ui.words.RefusalsEntryFaults
import app.tally.ui.words.RefusalsOfferFaults
import app.tally.ui.words.RefusalsRulesFaults
import app.tally.ui.words.RefusalsScoreFaults
import app.tally.ui.words.RefusalsWords

internal class RefusalsZh(private val formats: Formats) : RefusalsWords {
    override val declines = object : RefusalsDeclines {
        override val insufficientFunds = "余额不足。"
        override val expired = "送达太晚。"
        override val quoteUnknown = "条款与此不符。"
        override val quoteUsed = "该报价已被另一笔付款使用。"
        override val termsChanged = "条款与提供的不一致。"
        override val payeeUnknown = "Tally无法向该收款方付款。"
        override val accountUnknown = "没有该货币的账户。"
        override val amountNotAllowed = "金额超出单笔允许范围。"
        override val notAuthorised = "签名所用的密钥无权这样做。"
        override val mandateUnknown = "本机没有小额付款许可。"
        override val mandateEnded = "小额付款许可已结束。"
        override val mandateExceeded = "超出你的小额付款额度。"
        override val dependencyDeclined = "前置的一项已被拒绝。"
        override val requestUnknown = "没有该请求，或已被他人接收。"
        override val requestUsed = "此前已经授权过。"
        override val withdrawn = "送达之前你已撤回。"
        override val alreadyGranted = "同样的授权已经存在。"
        override val billUnknown = "你没有这笔账单。"
        override val billPaid = "账单此前已付清，没有重复扣款。"
        override val billCancelled = "账单已取消，无需付款。"
        override val creditStands = "你在这个商家还有未结清的款项。"
        override val notEligible = "商家已不能得知你达到的档位。"
        override val bikeNotAvailable = "这辆车目前不可用。"
        override val rentalUnknown = "你没有这次骑行。"
        override val rentalElsewhere = "骑行状态已变化。"
        override val other = "原因未知，请更新应用后查看。"
    }
    override val offerFaults = object : RefusalsOfferFaults {
        override val protected = "它在不得看信用分的必需领域要求信用分。"
        override val stepCount = "档位太少或太多。"
        override val points = "它要求的分数无人能达到。"
        override val notRising = "分数更高，权益却没有更多。"
        override val cliff = "某一档的优惠幅度过大。"
        override val total = "各档优惠合计过多。"
        override val backwards = "结束时间早于开始时间。"
        override val nowhere = "没有任何适用地点。"
        override val tooLong = "适用地点列表过长。"
        override val twice = "地点或日期重复。"
        override val never = "没有任何可用时间。"
        override val unreadable = "此版本无法识别其类型。"
        override val card = "没有人为该商家担保。"
        override val signature = "没有商家的签名。"
        override val otherSeller = "它冒用了其他商家的名义。"
        override val otherBackend = "它不是给你的钱包的。"
        override val title = "标题不可用。"
        override val changed = "它在发布后被改动。"
        override val incomplete = "信息不完整，或费用过高。"
        override val other = "它不成立。"
    }
    override val rulesFaults = object : RefusalsRulesFaults {
        override val versionRegress = "比现行规则更旧。"
        override val versionChanged = "编号与现行规则相同，内容却不同。"
        override val range = "更改了350至950的范围。"
        override val start = "起点在范围之外。"
        override val forbiddenFactor = "包含绝不允许计入的内容。"
        override val unknownFactor = "包含未知的评分项。"
        override val factorTwice = "评分项重复。"
        override val bounds = "某一评分项的影响可能过大。"
        override val forbiddenKind = "计入了绝不允许计入的事项。"
        override val unknownKind = "计入了未知的事项。"
        override val kindTwice = "同一事项计入了两次。"
        override val points = "某一事项分值过高或方向错误。"
        override val neverExpires = "扣分事项的有效期过长。"
        override val healing = "补救的效果不足。"
        override val counts = "同类事项计入过多或过少。"
        override val unprotected = "没有保护人人必需的领域。"
        override val ceilings = "允许权益幅度过大。"
        override val other = "不成立。"
    }
    override val scoreFaults = object : RefusalsScoreFaults {
        override val somebodyElse = "它不是给你的。"
        override val otherRules = "它依据的不是现行规则。"
        override val rulesNotYet = "它依据的规则当时尚未生效。"
        override val otherEntries = "它依据的记录与本机上的不同。"
        override val otherMoment = "它对应的是另一个时间点。"
        override val mismatch = "加总结果有误。"
        override val notYet = "它对应的时间还没到。"
        override val outsideGrant = "它超出了你的授权范围。"
        override val other = "本机无法确认。"
    }
    override val entryFaults = object : RefusalsEntryFaults {
        override val somebodyElse = "它是关于别人的。"
        override val forbiddenSource = "它来自绝不允许计入的内容，比如你买什么、认识谁。"
        override val unknownFactor = "它不属于任何已知的评分项。"
        override val unknownKind = "它的类型未知。"
        override val wrongFactor = "它被归到了错误的评分项。"
        override val notInRules = "规则中没有此项。"
        override val noSource = "它没有说明来源。"
        override val unknownSource = "它的来源未知。"
        override val wrongSource = "它不可能来自所说的来源。"
        override val noReason = "它没有给出理由。"
        override val noExpiry = "它会永久扣分，这是不允许的。"
        override val noGrant = "它未经你的授权。"
        override val outsideGrant = "它超出了你的授权范围。"
        override val daysOutOfOrder = "它的日期有误。"
        override val nothingToSettle = "它称已补付，但本来就无需补付。"
        override val tooOld = "它到达时已经过期。"
        override val points = "它的分值与规则不符。"
        override val expiry = "它的到期日与规则不符。"
        override val sameEntry = "它出现了两次。"
        override val sameObligation = "它涉及的事项已经计入过。"
        override val other = "它不成立。"
    }
}
