// Generated from shells/words/topUp.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct TopUpZh: TopUpWords {
    let formats: any Formats
    var title: String { "充值" }
    var howMuch: String { "充多少？" }
    var currency: String { "币种" }
    func confirmTitle(amount: Money) -> String { "充值\(formats.money(amount))？" }
    var signedAsShown: String { "你签名确认的就是这个金额，之后任何人都无法更改。" }
    func confirm(amount: Money) -> String { "充值\(formats.money(amount))" }
    func settled(amount: Money) -> String { "\(formats.money(amount))已到账。" }
    func waiting(amount: Money) -> String { "\(formats.money(amount))的充值已签名，尚未到账。联网后会到账，请不要重复充值。" }
    func declined(amount: Money) -> String { "\(formats.money(amount))的充值被拒绝。没有从任何地方扣款。" }
    var empty: String { "还没有充值记录。" }
    var past: String { "充值记录" }
}
