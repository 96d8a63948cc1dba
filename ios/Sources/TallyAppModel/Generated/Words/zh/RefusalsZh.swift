// Generated from shells/words/refusals.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct RefusalsZh: RefusalsWords {
    let formats: any Formats
    var declines: any RefusalsDeclines { RefusalsDeclinesZh(formats: formats) }
    var offerFaults: any RefusalsOfferFaults { RefusalsOfferFaultsZh(formats: formats) }
    var rulesFaults: any RefusalsRulesFaults { RefusalsRulesFaultsZh(formats: formats) }
    var scoreFaults: any RefusalsScoreFaults { RefusalsScoreFaultsZh(formats: formats) }
    var entryFaults: any RefusalsEntryFaults { RefusalsEntryFaultsZh(formats: formats) }
}

struct RefusalsDeclinesZh: RefusalsDeclines {
    let formats: any Formats
    var insufficientFunds: String { "余额不足。" }
    var expired: String { "送达太晚。" }
    var quoteUnknown: String { "条款与此不符。" }
    var quoteUsed: String { "该报价已被另一笔付款使用。" }
    var termsChanged: String { "条款与提供的不一致。" }
    var payeeUnknown: String { "Tally无法向该收款方付款。" }
    var accountUnknown: String { "没有该货币的账户。" }
    var amountNotAllowed: String { "金额超出单笔允许范围。" }
    var notAuthorised: String { "签名所用的密钥无权这样做。" }
    var mandateUnknown: String { "本机没有小额付款许可。" }
    var mandateEnded: String { "小额付款许可已结束。" }
    var mandateExceeded: String { "超出你的小额付款额度。" }
    var dependencyDeclined: String { "前置的一项已被拒绝。" }
    var requestUnknown: String { "没有该请求，或已被他人接收。" }
    var requestUsed: String { "此前已经授权过。" }
    var withdrawn: String { "送达之前你已撤回。" }
    var alreadyGranted: String { "同样的授权已经存在。" }
    var billUnknown: String { "你没有这笔账单。" }
    var billPaid: String { "账单此前已付清，没有重复扣款。" }
    var billCancelled: String { "账单已取消，无需付款。" }
    var creditStands: String { "你在这个商家还有未结清的款项。" }
    var notEligible: String { "商家已不能得知你达到的档位。" }
    var bikeNotAvailable: String { "这辆车目前不可用。" }
    var rentalUnknown: String { "你没有这次骑行。" }
    var rentalElsewhere: String { "骑行状态已变化。" }
    var other: String { "原因未知，请更新应用后查看。" }
}

struct RefusalsOfferFaultsZh: RefusalsOfferFaults {
    let formats: any Formats
    var protected: String { "它在不得看信用分的必需领域要求信用分。" }
    var stepCount: String { "档位太少或太多。" }
    var points: String { "它要求的分数无人能达到。" }
    var notRising: String { "分数更高，权益却没有更多。" }
    var cliff: String { "某一档的优惠幅度过大。" }
    var total: String { "各档优惠合计过多。" }
    var backwards: String { "结束时间早于开始时间。" }
    var nowhere: String { "没有任何适用地点。" }
    var tooLong: String { "适用地点列表过长。" }
    var twice: String { "地点或日期重复。" }
    var never: String { "没有任何可用时间。" }
    var unreadable: String { "此版本无法识别其类型。" }
    var card: String { "没有人为该商家担保。" }
    var signature: String { "没有商家的签名。" }
    var otherSeller: String { "它冒用了其他商家的名义。" }
    var otherBackend: String { "它不是给你的钱包的。" }
    var title: String { "标题不可用。" }
    var changed: String { "它在发布后被改动。" }
    var incomplete: String { "信息不完整，或费用过高。" }
    var other: String { "它不成立。" }
}

struct RefusalsRulesFaultsZh: RefusalsRulesFaults {
    let formats: any Formats
    var versionRegress: String { "比现行规则更旧。" }
    var versionChanged: String { "编号与现行规则相同，内容却不同。" }
    var range: String { "更改了350至950的范围。" }
    var start: String { "起点在范围之外。" }
    var forbiddenFactor: String { "包含绝不允许计入的内容。" }
    var unknownFactor: String { "包含未知的评分项。" }
    var factorTwice: String { "评分项重复。" }
    var bounds: String { "某一评分项的影响可能过大。" }
    var forbiddenKind: String { "计入了绝不允许计入的事项。" }
    var unknownKind: String { "计入了未知的事项。" }
    var kindTwice: String { "同一事项计入了两次。" }
    var points: String { "某一事项分值过高或方向错误。" }
    var neverExpires: String { "扣分事项的有效期过长。" }
    var healing: String { "补救的效果不足。" }
    var counts: String { "同类事项计入过多或过少。" }
    var unprotected: String { "没有保护人人必需的领域。" }
    var ceilings: String { "允许权益幅度过大。" }
    var other: String { "不成立。" }
}

struct RefusalsScoreFaultsZh: RefusalsScoreFaults {
    let formats: any Formats
    var somebodyElse: String { "它不是给你的。" }
    var otherRules: String { "它依据的不是现行规则。" }
    var rulesNotYet: String { "它依据的规则当时尚未生效。" }
    var otherEntries: String { "它依据的记录与本机上的不同。" }
    var otherMoment: String { "它对应的是另一个时间点。" }
    var mismatch: String { "加总结果有误。" }
    var notYet: String { "它对应的时间还没到。" }
    var outsideGrant: String { "它超出了你的授权范围。" }
    var other: String { "本机无法确认。" }
}

struct RefusalsEntryFaultsZh: RefusalsEntryFaults {
    let formats: any Formats
    var somebodyElse: String { "它是关于别人的。" }
    var forbiddenSource: String { "它来自绝不允许计入的内容，比如你买什么、认识谁。" }
    var unknownFactor: String { "它不属于任何已知的评分项。" }
    var unknownKind: String { "它的类型未知。" }
    var wrongFactor: String { "它被归到了错误的评分项。" }
    var notInRules: String { "规则中没有此项。" }
    var noSource: String { "它没有说明来源。" }
    var unknownSource: String { "它的来源未知。" }
    var wrongSource: String { "它不可能来自所说的来源。" }
    var noReason: String { "它没有给出理由。" }
    var noExpiry: String { "它会永久扣分，这是不允许的。" }
    var noGrant: String { "它未经你的授权。" }
    var outsideGrant: String { "它超出了你的授权范围。" }
    var daysOutOfOrder: String { "它的日期有误。" }
    var nothingToSettle: String { "它称已补付，但本来就无需补付。" }
    var tooOld: String { "它到达时已经过期。" }
    var points: String { "它的分值与规则不符。" }
    var expiry: String { "它的到期日与规则不符。" }
    var sameEntry: String { "它出现了两次。" }
    var sameObligation: String { "它涉及的事项已经计入过。" }
    var other: String { "它不成立。" }
}
