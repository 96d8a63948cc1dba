// Generated from shells/words/topUp.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct TopUpDe: TopUpWords {
    let formats: any Formats
    var title: String { "Aufladen" }
    var howMuch: String { "Wie viel?" }
    var currency: String { "Währung" }
    func confirmTitle(amount: Money) -> String { "\(formats.money(amount)) aufladen?" }
    var signedAsShown: String { "Du unterschreibst genau diesen Betrag. Niemand kann ihn danach ändern." }
    func confirm(amount: Money) -> String { "\(formats.money(amount)) aufladen" }
    func settled(amount: Money) -> String { "\(formats.money(amount)) ist in deiner Wallet." }
    func waiting(amount: Money) -> String { "\(formats.money(amount)) ist unterschrieben und noch nicht da. Es kommt, sobald du online bist. Lade nicht noch einmal auf." }
    func declined(amount: Money) -> String { "\(formats.money(amount)) wurde abgelehnt. Es wurde nirgends etwas abgebucht." }
    var empty: String { "Du hast noch nichts aufgeladen." }
    var past: String { "Frühere Aufladungen" }
}
