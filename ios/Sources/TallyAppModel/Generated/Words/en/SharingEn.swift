// Generated from shells/words/sharing.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct SharingEn: SharingWords {
    let formats: any Formats
    var title: String { "Sharing" }
    var requests: String { "Asked of you" }
    var active: String { "In force" }
    var expiring: String { "Ending soon" }
    var past: String { "Over" }
    var empty: String { "Nobody may read anything about you." }
    var scanRequest: String { "Scan a request" }
    var scanHint: String { "Hold the camera over the code of the request." }
    func asks(recipient: String) -> String { "\(recipient) would like to read:" }
    var purpose: String { "What for" }
    func keptFor(count: Int) -> String { pluralEn(count, one: "They keep it for \(formats.number(count)) day.", other: "They keep it for \(formats.number(count)) days.") }
    func askedFor(count: Int) -> String { pluralEn(count, one: "For \(formats.number(count)) day", other: "For \(formats.number(count)) days") }
    func law(country: String) -> String { "Under the law of \(country)" }
    func contact(contact: String) -> String { "Contact: \(contact)" }
    func answerBy(at: Date) -> String { "Can be answered until \(formats.date(at))" }
    var required: String { "They need this" }
    var mayLeaveOut: String { "You may leave this out" }
    func yourValue(field: String, value: String) -> String { "\(field): \(value)" }
    var notFilledIn: String { "Not filled in yet" }
    var fields: any SharingFields { SharingFieldsEn(formats: formats) }
    var fieldsInside: any SharingFieldsInside { SharingFieldsInsideEn(formats: formats) }
    var purposes: any SharingPurposes { SharingPurposesEn(formats: formats) }
    var states: any SharingStates { SharingStatesEn(formats: formats) }
    var events: any SharingEvents { SharingEventsEn(formats: formats) }
    func grantTitle(recipient: String) -> String { "Let \(recipient) read this?" }
    var exactly: String { "Exactly this, and nothing else. You sign it." }
    var grant: String { "Allow" }
    var refuse: String { "Refuse" }
    var refused: String { "You said no. They are not told." }
    var narrow: String { "Allow less" }
    var narrowWhat: String { "The new permission takes the place of the old one. They hear it when you are online." }
    func lasts(at: Date) -> String { "Ends by itself on \(formats.date(at))" }
    func granted(recipient: String, fields: [String]) -> String { "\(recipient) can read: \(Language.en.list(fields))." }
    func grantedOffline(recipient: String) -> String { "Not yet: \(recipient) can read it once this has been sent. That happens when you are online." }
    var withdraw: String { "Take back" }
    func withdrawAsk(recipient: String) -> String { "Take back what \(recipient) may read? It stops here at once, also without a network. They hear it when you are online. What they have read already, they have read." }
    func withdrawAskStep(seller: String) -> String { "Take back that \(seller) may learn which step you reach? It stops here at once, also without a network. Its offers then cost you the ordinary price or deposit." }
    var withdrawAskPoints: String { "Take back that entries for your points may be held? It stops here at once, also without a network. All entries are erased as soon as that arrives, and there are no points any more." }
    var withdrawAskLink: String { "Take the link back? It stops here at once, also without a network. Nobody can open it any more once that has arrived. What was read already, was read." }
    var withdrawnHere: String { "Stopped here. They hear it when you are online." }
    func withdrawnThere(recipient: String, at: Date) -> String { "\(recipient) heard it: \(formats.moment(at))." }
    func withdrawnShared(at: Date) -> String { "Heard: \(formats.moment(at))." }
    var cannotFollow: String { "What they pass on outside of Tally, nobody can see here." }
    var accessTitle: String { "Who looked" }
    var accessEmpty: String { "Nobody has looked yet." }
    func read(recipient: String, fields: [String], at: Date) -> String { "\(recipient) read \(Language.en.list(fields)), \(formats.moment(at))" }
    func readByLink(fields: [String], at: Date) -> String { "Somebody with your link read \(Language.en.list(fields)), \(formats.moment(at))" }
    func refusedRead(recipient: String, fields: [String], at: Date) -> String { "\(recipient) tried to read \(Language.en.list(fields)), \(formats.moment(at)), and was refused" }
    func refusedByLink(fields: [String], at: Date) -> String { "Somebody with your link tried to read \(Language.en.list(fields)), \(formats.moment(at)), and was refused" }
    func compelled(authority: String, fields: [String], at: Date) -> String { "We had to give \(Language.en.list(fields)) to \(authority), \(formats.moment(at))" }
    func compelledInVain(authority: String, fields: [String], at: Date) -> String { "\(authority) demanded \(Language.en.list(fields)), \(formats.moment(at)), and got nothing" }
    func order(reference: String, day: Date) -> String { "Order \(reference) of \(formats.day(day))" }
    func stepTold(seller: String, count: Int, at: Date) -> String { pluralEn(count, one: "\(seller) learned that you reach \(formats.number(count)) point, \(formats.moment(at))", other: "\(seller) learned that you reach \(formats.number(count)) points, \(formats.moment(at))") }
    var theyHadNotHeard: String { "They had not heard yet that you took it back." }
    var refusals: any SharingRefusals { SharingRefusalsEn(formats: formats) }
    var share: String { "Share something" }
    var shareTitle: String { "Share by a link" }
    var shareWhat: String { "Whoever has the link can read what you pick. You decide how often and how long, and you see each look." }
    var shareDays: String { "For how many days" }
    var shareOpenings: String { "How many times it may be opened" }
    func openings(count: Int) -> String { pluralEn(count, one: "May be opened \(formats.number(count)) time", other: "May be opened \(formats.number(count)) times") }
    var shareLink: String { "Send link" }
    var profile: String { "About you" }
    var profileStays: String { "Nobody reads this without your permission." }
    var proof: String { "Proof of taking it back" }
    var export: String { "Export all" }
    var exportWhat: String { "Everything that you allowed and took back, in order, signed. Anybody can check it, without asking us." }
    func inForce(recipient: String, at: Date) -> String { "\(recipient), until \(formats.date(at))" }
    var anybodyWithLink: String { "Whoever has the link" }
    func spokenField(field: String, value: String, state: String) -> String { "\(field): \(value). \(state)." }
}

struct SharingFieldsEn: SharingFields {
    let formats: any Formats
    var city: String { "City" }
    var memberSince: String { "Customer since" }
    var name: String { "Name" }
    var paymentsSettled: String { "Number of payments in the last year" }
}

struct SharingFieldsInsideEn: SharingFieldsInside {
    let formats: any Formats
    var city: String { "your city" }
    var memberSince: String { "since when you are a customer" }
    var name: String { "your name" }
    var paymentsSettled: String { "your number of payments in the last year" }
}

struct SharingPurposesEn: SharingPurposes {
    let formats: any Formats
    var creditChecking: String { "To find out whether you are likely to pay" }
    var establishContractualAgreement: String { "To make a contract with you" }
    var fulfilmentOfContractualObligation: String { "To do what a contract promises you" }
    var identityVerification: String { "To know who you are" }
}

struct SharingStatesEn: SharingStates {
    let formats: any Formats
    var requested: String { "Waits for your answer" }
    var granted: String { "In force" }
    var refused: String { "You said no" }
    var withdrawn: String { "Taken back" }
    var expired: String { "Its time is over" }
    var superseded: String { "Replaced by a newer one" }
    var declined: String { "Not accepted" }
}

struct SharingEventsEn: SharingEvents {
    let formats: any Formats
    func grant(recipient: String, fields: [String], at: Date) -> String { "\(recipient) may read \(Language.en.list(fields)) until \(formats.date(at))" }
    func share(fields: [String], count: Int, at: Date) -> String { pluralEn(count, one: "Whoever has the link may read \(Language.en.list(fields)) \(formats.number(count)) time until \(formats.date(at))", other: "Whoever has the link may read \(Language.en.list(fields)) \(formats.number(count)) times until \(formats.date(at))") }
    func collection(sources: [String], at: Date) -> String { "Entries for your points may be held from \(Language.en.list(sources)) until \(formats.date(at))" }
    func reach(seller: String, at: Date) -> String { "\(seller) may learn which step you reach until \(formats.date(at))" }
    var withdrawal: String { "A permission was taken back" }
}

struct SharingRefusalsEn: SharingRefusals {
    let formats: any Formats
    var withdrawn: String { "You had taken it back." }
    var superseded: String { "You had allowed less." }
    var expired: String { "Its time was over." }
    var fieldNotCovered: String { "You had not allowed all of that." }
    var purposeNotCovered: String { "You had not allowed it for that." }
    var usedUp: String { "The link had been opened as often as it may be." }
    var other: String { "For a reason that this version does not know." }
}
