// Generated from shells/words/security.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct SecurityEn: SecurityWords {
    let formats: any Formats
    var phone: String { "This phone" }
    func memberSince(at: Date) -> String { "A wallet since \(formats.date(at))" }
    var onlyPhone: String { "It is your only phone with Tally: everybody has one at a time." }
    var lostTitle: String { "If you lose this phone" }
    var lost: String { "Tell whoever gave you your invite, at once: they alone can end this wallet, and then nothing more is paid with it. Your next phone begins with a new invite; your money and your records come back." }
    var limits: String { "Small payments" }
    func limitsNow(perUse: Money, perDay: Money, at: Date) -> String { "Without asking you: up to \(formats.money(perUse)) at a time, \(formats.money(perDay)) a day, until \(formats.date(at))." }
    var limitsNone: String { "Your phone asks you before every payment." }
    var limitPerUse: String { "At most at a time" }
    var limitPerDay: String { "At most a day" }
    var limitDays: String { "For how many days" }
    var limitsSet: String { "Set limits" }
    var limitsEnd: String { "Always ask me again" }
    var mandates: any SecurityMandates { SecurityMandatesEn(formats: formats) }
    var purposes: any SecurityPurposes { SecurityPurposesEn(formats: formats) }
    var withdrawNobody: String { "Take back your permission" }
    var promptCancel: String { "Cancel" }
    var rights: String { "Your rights" }
    var rightsExport: String { "Export my data" }
    var rightsExportWhat: String { "Everything that this phone knows, in one file." }
    var rightsErase: String { "To have the entries for your points erased, take that permission back. They are erased as soon as that arrives." }
    var check: String { "Check it yourself" }
    var chainHolds: String { "It holds: every signature fits, nothing is missing, and nothing was changed." }
    var wipe: String { "Wipe this wallet" }
    var wipeAsk: String { "Everything of Tally on this phone is erased, with both keys. Your money stays in your account. To come back you need a new invite." }
    func wipeUnsent(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) thing that you signed has not been sent yet. Wiping loses it.", other: "\(formats.number(count)) things that you signed have not been sent yet. Wiping loses them.") }
    var wipeRide: String { "End the ride first. Afterwards this phone cannot." }
    func wipeOwed(count: Int) -> String { pluralEn(count, one: "You still owe \(formats.number(count)) bill", other: "You still owe \(formats.number(count)) bills") }
    var wipeOwedStays: String { "Wiping does not change what you owe." }
    var wipeAnyway: String { "Wipe anyway" }
    var sendFirst: String { "Send first" }
    func clock(seconds: Int) -> String { pluralEn(seconds, one: "This phone’s clock is wrong by \(formats.number(seconds)) second. Set it to automatic, then try again.", other: "This phone’s clock is wrong by \(formats.number(seconds)) seconds. Set it to automatic, then try again.") }
    func quarantined(count: Int) -> String { pluralEn(count, one: "The wallet’s file was damaged, so a new one was made. \(formats.number(count)) signed thing was saved out of it.", other: "The wallet’s file was damaged, so a new one was made. \(formats.number(count)) signed things were saved out of it.") }
    var spokenPrompt: String { "Confirm with finger, face or code." }
}

struct SecurityMandatesEn: SecurityMandates {
    let formats: any Formats
    var requested: String { "Signed; holds once it has been sent" }
    var active: String { "In force" }
    var declined: String { "Not accepted" }
    var ended: String { "Ended" }
}

struct SecurityPurposesEn: SecurityPurposes {
    let formats: any Formats
    var openWallet: String { "Open Tally" }
    var actForPerson: String { "Ask for news" }
    var enrol: String { "Make this phone your wallet" }
    func pay(payee: String, amount: Money) -> String { "Pay \(formats.money(amount)) to \(payee)" }
    func topUp(amount: Money) -> String { "Top up \(formats.money(amount))" }
    func borrow(lender: String, principal: Money, total: Money) -> String { "Borrow \(formats.money(principal)) from \(lender), pay back \(formats.money(total))" }
    func unlock(provider: String, deposit: Money, cap: Money) -> String { "Unlock a bike of \(provider): deposit \(formats.money(deposit)), at most \(formats.money(cap))" }
    func mandate(perUse: Money, perDay: Money) -> String { "Allow payments without asking: up to \(formats.money(perUse)) each, \(formats.money(perDay)) a day" }
    func grant(recipient: String, fields: [String]) -> String { "Let \(recipient) read: \(Language.en.list(fields))" }
    func share(fields: [String]) -> String { "Let whoever has the link read: \(Language.en.list(fields))" }
    func collect(controller: String, sources: [String]) -> String { "Let \(controller) keep points from: \(Language.en.list(sources))" }
    func reach(seller: String) -> String { "Let \(seller) learn which step you reach" }
    func withdraw(recipient: String) -> String { "Take back what \(recipient) may read" }
}
