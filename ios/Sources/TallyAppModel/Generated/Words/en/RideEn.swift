// Generated from shells/words/ride.json. Change that, then run shells/generate.
// swift-format-ignore-file

import Foundation
import TallyWallet

struct RideEn: RideWords {
    let formats: any Formats
    var title: String { "Ride" }
    var scan: String { "Scan a bike" }
    var scanHint: String { "Scan the code on the bike." }
    var bikeCode: String { "This code is on a bike. It unlocks the bike, and pays nothing." }
    var toBike: String { "Ride this bike" }
    func confirmTitle(bike: String, provider: String) -> String { "Unlock bike \(bike) of \(provider)?" }
    var depositTitle: String { "Deposit" }
    func deposit(amount: Money) -> String { "\(formats.money(amount)) is held until the ride is over. The rest of it comes back." }
    var noDeposit: String { "No deposit, thanks to your points." }
    func lessDeposit(amount: Money, ordinary: Money) -> String { "\(formats.money(amount)) deposit with your points, instead of \(formats.money(ordinary))." }
    var ordinaryDeposit: String { "Use the ordinary deposit" }
    func cap(amount: Money) -> String { "It never costs more than \(formats.money(amount)), whatever happens." }
    func startBy(at: Date) -> String { "If the lock has not opened by \(formats.moment(at)), it never will, and nothing is charged." }
    var price: String { "What it costs" }
    func priceBase(amount: Money) -> String { "\(formats.money(amount)) to begin with" }
    func priceMinutes(amount: Money, count: Int) -> String { pluralEn(count, one: "\(formats.money(amount)) every minute", other: "\(formats.money(amount)) every \(formats.number(count)) minutes") }
    func priceKilometres(amount: Money, count: Int) -> String { pluralEn(count, one: "\(formats.money(amount)) every kilometre", other: "\(formats.money(amount)) every \(formats.number(count)) kilometres") }
    func priceTax(share: Int) -> String { "\(formats.percent(share)) tax on top" }
    var unlock: String { "Unlock" }
    var unlocking: String { "Unlocking …" }
    func began(at: Date) -> String { "Riding since \(formats.moment(at))" }
    func fareSoFar(amount: Money) -> String { "\(formats.money(amount)) so far" }
    func minutes(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) minute", other: "\(formats.number(count)) minutes") }
    func distance(length: Int) -> String { "\(Language.en.distance(length, formats)) ridden" }
    var counter: String { "Kilometres on the bike’s counter" }
    var counterHint: String { "Read them off the bike, such as 1.8. The price needs them." }
    var end: String { "End ride" }
    var endAsk: String { "Close the lock first. Then the ride ends here, even without a network." }
    func ended(at: Date) -> String { "Ended \(formats.moment(at))" }
    var settling: String { "The ride is over. What it costs comes in a moment." }
    var settlingOffline: String { "The ride is over from now on. The bike company hears it once you are online." }
    var chargeTitle: String { "What the ride cost" }
    func collected(amount: Money) -> String { "\(formats.money(amount)) was taken." }
    func returned(amount: Money) -> String { "\(formats.money(amount)) of your deposit came back." }
    var lines: any RideLines { RideLinesEn(formats: formats) }
    var states: any RideStates { RideStatesEn(formats: formats) }
    var unlockNotKnown: String { "We do not know yet whether the lock is open. Look at the bike. Your phone keeps asking, and you are never charged above your limit." }
    var cancel: String { "Take it back" }
    var dispute: String { "Dispute the price" }
    func disputed(reason: String) -> String { "You dispute this: \(reason)" }
    var disputedByPhone: String { "Your phone disputes this by itself: more was taken than you signed for." }
    var reasons: any RideReasons { RideReasonsEn(formats: formats) }
    var past: String { "Earlier rides" }
    var empty: String { "You have not ridden yet." }
    func spokenFare(amount: Money, count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) minute, \(formats.money(amount)) so far", other: "\(formats.number(count)) minutes, \(formats.money(amount)) so far") }
    var spokenUnlocked: String { "The lock is open." }
}

struct RideLinesEn: RideLines {
    let formats: any Formats
    var base: String { "Base price" }
    func minutes(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) time the price by minutes", other: "\(formats.number(count)) times the price by minutes") }
    func kilometres(count: Int) -> String { pluralEn(count, one: "\(formats.number(count)) time the price by distance", other: "\(formats.number(count)) times the price by distance") }
    var nothingAtLeast: String { "Never below nothing" }
    var tax: String { "Tax" }
    var cap: String { "Above your limit: not charged" }
}

struct RideStatesEn: RideStates {
    let formats: any Formats
    var offered: String { "Not unlocked: only shown" }
    var unlocking: String { "Not known yet: the lock may be open" }
    var created: String { "Agreed; the lock is still closed" }
    var riding: String { "Riding" }
    var settling: String { "Over; the price is on its way" }
    var done: String { "Paid" }
    var revoked: String { "Taken back before it began" }
    var expired: String { "Never began; nothing was charged" }
    var declined: String { "Declined; the lock stayed closed" }
}

struct RideReasonsEn: RideReasons {
    let formats: any Formats
    var aboveWhatWasSigned: String { "More than I signed for" }
    var wrongSum: String { "The sum is wrong" }
    var notMyRide: String { "It was not my ride" }
    var other: String { "Something else" }
}
