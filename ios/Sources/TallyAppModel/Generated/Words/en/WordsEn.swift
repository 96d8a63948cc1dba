// Generated from shells/words/. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct WordsEn: Words {
    let formats: any Formats
    var language: Language { .en }
    var advice: any AdviceWords { AdviceEn(formats: formats) }
    var bills: any BillsWords { BillsEn(formats: formats) }
    var common: any CommonWords { CommonEn(formats: formats) }
    var errors: any ErrorsWords { ErrorsEn(formats: formats) }
    var events: any EventsWords { EventsEn(formats: formats) }
    var firstStart: any FirstStartWords { FirstStartEn(formats: formats) }
    var history: any HistoryWords { HistoryEn(formats: formats) }
    var home: any HomeWords { HomeEn(formats: formats) }
    var loans: any LoansWords { LoansEn(formats: formats) }
    var pay: any PayWords { PayEn(formats: formats) }
    var perks: any PerksWords { PerksEn(formats: formats) }
    var play: any PlayWords { PlayEn(formats: formats) }
    var points: any PointsWords { PointsEn(formats: formats) }
    var refusals: any RefusalsWords { RefusalsEn(formats: formats) }
    var ride: any RideWords { RideEn(formats: formats) }
    var security: any SecurityWords { SecurityEn(formats: formats) }
    var sharing: any SharingWords { SharingEn(formats: formats) }
    var topUp: any TopUpWords { TopUpEn(formats: formats) }
}

/// Chooses by the rules of CLDR for whole numbers.
func pluralEn(_ n: Int, one: String, other: String) -> String {
    if n == 1 { return one }
    return other
}
