// Generated from shells/words/. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

/// Everything that the app says.
public protocol Words: Sendable {
    /// The language that everything is said in.
    var language: Language { get }

    /// What to do about an error. Each error names one of these.
    var advice: any AdviceWords { get }

    /// What is owed and when.
    var bills: any BillsWords { get }

    /// Words that many screens share.
    var common: any CommonWords { get }

    /// Every error of the core for a person: what happened, and what to do. Nothing was done unless the sentence says so.
    var errors: any ErrorsWords { get }

    /// What happened: notifications and the list of news. Texts may show on a locked screen only where the person allows it.
    var events: any EventsWords { get }

    /// First start: invite, keys, screen lock.
    var firstStart: any FirstStartWords { get }

    /// What was paid, searching it, and proofs.
    var history: any HistoryWords { get }

    /// The first screen: balance, next bill, points.
    var home: any HomeWords { get }

    /// Small loans.
    var loans: any LoansWords { get }

    /// Scanning a code and paying.
    var pay: any PayWords { get }

    /// What points are good for, by city.
    var perks: any PerksWords { get }

    /// Trying the app with play money.
    var play: any PlayWords { get }

    /// The score: what it is, why, how it was, what would change it.
    var points: any PointsWords { get }

    /// Why the other side, or the phone, said no.
    var refusals: any RefusalsWords { get }

    /// Renting a bike.
    var ride: any RideWords { get }

    /// The phone, limits, rights, wiping.
    var security: any SecurityWords { get }

    /// Who may read which data.
    var sharing: any SharingWords { get }

    /// Bringing money in.
    var topUp: any TopUpWords { get }
}

/// Everything that is said, in a language.
public func words(_ language: Language, formats: any Formats) -> any Words {
    switch language {
    case .en: WordsEn(formats: formats)
    case .zh: WordsZh(formats: formats)
    case .de: WordsDe(formats: formats)
    case .nl: WordsNl(formats: formats)
    }
}
