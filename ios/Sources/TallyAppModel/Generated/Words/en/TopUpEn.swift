// Generated from shells/words/topUp.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct TopUpEn: TopUpWords {
    let formats: any Formats
    var title: String { "Top up" }
    var howMuch: String { "How much?" }
    var currency: String { "Currency" }
    func confirmTitle(amount: Money) -> String { "Top up \(formats.money(amount))?" }
    var signedAsShown: String { "You sign exactly this amount. Nobody can change it afterwards." }
    func confirm(amount: Money) -> String { "Top up \(formats.money(amount))" }
    func settled(amount: Money) -> String { "\(formats.money(amount)) is in your wallet." }
    func waiting(amount: Money) -> String { "\(formats.money(amount)) is signed, and not here yet. It comes once you are online. Do not top up again." }
    func declined(amount: Money) -> String { "\(formats.money(amount)) was declined. Nothing was taken from anywhere." }
    var empty: String { "You have not topped up yet." }
    var past: String { "Earlier top-ups" }
}
