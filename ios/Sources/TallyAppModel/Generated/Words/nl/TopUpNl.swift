// Generated from shells/words/topUp.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct TopUpNl: TopUpWords {
    let formats: any Formats
    var title: String { "Opwaarderen" }
    var howMuch: String { "Hoeveel?" }
    var currency: String { "Valuta" }
    func confirmTitle(amount: Money) -> String { "\(formats.money(amount)) opwaarderen?" }
    var signedAsShown: String { "Je tekent precies dit bedrag. Niemand kan het daarna veranderen." }
    func confirm(amount: Money) -> String { "Waardeer \(formats.money(amount)) op" }
    func settled(amount: Money) -> String { "\(formats.money(amount)) staat in je wallet." }
    func waiting(amount: Money) -> String { "\(formats.money(amount)) is getekend en nog niet binnen. Het komt zodra je online bent. Waardeer niet nog een keer op." }
    func declined(amount: Money) -> String { "\(formats.money(amount)) is geweigerd. Er is nergens iets afgeschreven." }
    var empty: String { "Je hebt nog niet opgewaardeerd." }
    var past: String { "Eerder opgewaardeerd" }
}
