// Generated from shells/words/errors.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct ErrorsZh: ErrorsWords {
    let formats: any Formats
    var kinds: any ErrorsKinds { ErrorsKindsZh(formats: formats) }
    var nothingDone: String { "没有执行任何操作，也没有任何丢失。" }
    func incident(incident: String) -> String { "故障编号\(incident)" }
    var unknown: String { "操作未成功。" }
    var unknownAdvice: String { "请更新应用。如再次出现，请反馈。" }
    var sentences: any ErrorsSentences { ErrorsSentencesZh(formats: formats) }
}

struct ErrorsKindsZh: ErrorsKinds {
    let formats: any Formats
    var input: String { "这样还不行" }
    var state: String { "现在无法进行" }
    var network: String { "没有连接" }
    var storage: String { "本机暂时无法进行" }
    var notKnown: String { "暂时还不知道结果" }
    var `internal`: String { "程序故障" }
}

struct ErrorsSentencesZh: ErrorsSentences {
    let formats: any Formats
    var codeUnreadable: String { "无法识别为付款码。" }
    func codeNotPayable(networks: String) -> String { "这是\(networks)的付款码，你的钱包无法支付。" }
    var amountUnreadable: String { "这不是有效金额：请输入数字，最多一个小数点。" }
    var amountMissing: String { "付款码中没有金额。" }
    func amountDiffers(amount: Money) -> String { "付款码要求的金额是\(formats.money(amount))。" }
    var amountNotPositive: String { "金额必须大于零。" }
    var currencyUnknown: String { "不支持用这种货币付款。" }
    var inviteUnreadable: String { "这不是Tally的邀请码。" }
    var idUnreadable: String { "应用的请求方式钱包无法识别。" }
    var idInUse: String { "应用把同一个编号用在了两件不同的事上。" }
    var notFound: String { "找不到该内容，或已不存在。" }
    var cursorUnknown: String { "列表无法继续加载。" }
    var limitsNotSound: String { "额度设置不合理：每日上限不能低于单笔上限。" }
    var evidenceDoesNotHold: String { "该凭证不成立：内容被改动，或属于其他事项。" }
    var codeAmountNotPayable: String { "付款码中的金额无法支付。" }
    var fileUnreadable: String { "无法读取该文件。" }
    var fileOfAnotherFormat: String { "该文件类型不符。" }
    func chainDoesNotHold(event: Int) -> String { "该授权记录不成立：第\(formats.number(event))条被改动或替换。" }
    var rideCodeUnreadable: String { "这不是车辆二维码。" }
    var billUnknown: String { "本机没有这笔账单。" }
    var disputeNotSound: String { "还没有说明哪里不对，或内容太长。" }
    var requestLinkUnreadable: String { "这不是数据请求。" }
    var grantsNothing: String { "没有选择任何内容，无从授权。" }
    func fieldNotAskedFor(field: String) -> String { "对方没有请求“\(field)”。" }
    func fieldRequired(field: String) -> String { "没有“\(field)”，其余内容对方也用不上。" }
    func daysNotAllowed(most: Int) -> String { "时长可为1至\(formats.number(most))天。" }
    func openingsNotAllowed(most: Int) -> String { "可设置打开1至\(formats.number(most))次。" }
    var requestForged: String { "这个请求并非来自其声称的一方。" }
    var profileNotUsable: String { "内容太长，或超过一行。" }
    var collectionNotAskedFor: String { "这与请求的内容不符。" }
    var notNarrower: String { "这并不比之前授权的少。" }
    var pointsOutOfRange: String { "信用分范围为350至950。" }
    var entryUnknown: String { "本机没有这条记录。" }
    var offerUnknown: String { "该权益已结束，或不适用于此。" }
    var cityUnknown: String { "列表中没有这个城市。" }
    var sellerUnknown: String { "本机还没有这个商家的信息。" }
    var notHere: String { "该权益不适用于你所在的城市。" }
    var notEnrolled: String { "本机还不是钱包。" }
    var alreadyEnrolled: String { "本机已通过另一个邀请码启用。" }
    var paused: String { "钱包已暂停。" }
    func operationsUnsent(operations: Int) -> String { "有\(formats.number(operations))项已签名的内容尚未发送，将会丢失。" }
    var noAccount: String { "你没有这种货币的账户。" }
    func insufficientFunds(amount: Money) -> String { "余额不足。可用余额为\(formats.money(amount))。" }
    var quoteExpired: String { "该报价已过期。" }
    var notCancellable: String { "已无法撤回。" }
    var clockWrong: String { "本机时钟不准。" }
    var keysReplaced: String { "本机上的密钥不属于这个钱包。" }
    var restoredFromACopy: String { "这个钱包是从旧备份恢复的。" }
    var enrolmentEnded: String { "本机已不再是你的钱包。" }
    var alreadySettled: String { "这件事已完成，你已有凭证。" }
    var possibleDuplicate: String { "不到一分钟前，你已同意过同样的付款。" }
    var personBeingAsked: String { "手机正在等你确认另一件事。" }
    var logTaken: String { "应用重复设置了日志。" }
    var rideElsewhere: String { "骑行状态已变化，无法再这样操作。" }
    var rideTermsNotSound: String { "这次骑行的条款无法签署。" }
    var rideNotCharged: String { "这次骑行还没有扣费。" }
    var rideOfferExpired: String { "该车的报价已过期。" }
    var fareNotCountable: String { "费用与公布的价格不符。" }
    var billNotOwed: String { "这笔账单无需再付。" }
    var billHasPayment: String { "这笔账单正在付款。请不要重复付款。" }
    var creditStands: String { "你在这个商家还有未结清的款项。" }
    var loanOfferExpired: String { "借款条款已过期。" }
    var requestUnknown: String { "没有这个请求，或已被他人接收。" }
    var requestExpired: String { "该请求已过期。" }
    var requestAnswered: String { "你已经答复过了。" }
    func profileIncomplete(field: String) -> String { "“\(field)”尚未填写。" }
    var previewOutdated: String { "你看到的内容已不是最新。" }
    var alreadyWithdrawn: String { "你已经撤回过了。" }
    var consentOver: String { "这项授权已结束。" }
    var collectionTermsUnknown: String { "本机还不知道将保存哪些内容。" }
    var alreadyCollecting: String { "你已经授权过了。" }
    var alreadyReaching: String { "你已允许这个商家得知你的档位。" }
    var pointsOff: String { "本机已关闭信用分。" }
    var pointsRulesUnknown: String { "本机还没有信用分规则。" }
    var notEligible: String { "你未达到要求，或商家不能得知你已达到。" }
    var offerNotAllowed: String { "该权益违反规则，本机不会使用。" }
    var stepLower: String { "给你的权益低于你的分数应得的。" }
    var notNow: String { "该权益目前不可用。" }
    var offline: String { "目前无法连接Tally。" }
    var refused: String { "Tally拒绝了这个请求。" }
    var tampered: String { "内容在传输途中被改动，本机没有采信。" }
    var vaultCancelled: String { "你已取消，没有签名。" }
    var vaultLockedOut: String { "尝试次数过多。" }
    var vaultInvalidated: String { "指纹或面容发生变化，手机已销毁密钥。" }
    var vaultBeforeFirstUnlock: String { "手机重启后还没有解锁过。" }
    var vaultNoPasscode: String { "本机没有设置锁屏密码。" }
    var vaultWrongPassphrase: String { "口令错误。" }
    var vaultUnavailable: String { "暂时无法使用密钥。" }
    var personNotAsked: String { "手机没有向你确认，因此没有签名。" }
    var alreadyOpen: String { "Tally已在本机其他地方打开。" }
    var wrongKey: String { "这个钱包的数据来自另一部手机。" }
    var keyMissing: String { "缺少打开钱包数据的密钥。" }
    var corrupt: String { "钱包文件已损坏。" }
    var newerSchema: String { "这个钱包曾在更新版本的应用中使用。" }
    var diskFull: String { "手机存储空间已满。" }
    var diskError: String { "手机无法读写钱包文件。" }
    var busy: String { "钱包正忙。" }
    var outcomeNotKnown: String { "暂时还不知道结果。请不要重复付款。" }
    var `internal`: String { "钱包内部出错。" }
    var notAllowed: String { "钱包拒绝了一个不允许的操作。" }
    var inconsistent: String { "钱包中的两处记录不一致。" }
}
