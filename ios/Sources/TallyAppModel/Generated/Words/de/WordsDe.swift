// Generated from shells/words/. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct WordsDe: Words {
    let formats: any Formats
    var language: Language { .de }
    var advice: any AdviceWords { AdviceDe(formats: formats) }
    var bills: any BillsWords { BillsDe(formats: formats) }
    var common: any CommonWords { CommonDe(formats: formats) }
    var errors: any ErrorsWords { ErrorsDe(formats: formats) }
    var events: any EventsWords { EventsDe(formats: formats) }
    var firstStart: any FirstStartWords { FirstStartDe(formats: formats) }
    var history: any HistoryWords { HistoryDe(formats: formats) }
    var home: any HomeWords { HomeDe(formats: formats) }
    var loans: any LoansWords { LoansDe(formats: formats) }
    var pay: any PayWords { PayDe(formats: formats) }
    var perks: any PerksWords { PerksDe(formats: formats) }
    var play: any PlayWords { PlayDe(formats: formats) }
    var points: any PointsWords { PointsDe(formats: formats) }
    var refusals: any RefusalsWords { RefusalsDe(formats: formats) }
    var ride: any RideWords { RideDe(formats: formats) }
    var security: any SecurityWords { SecurityDe(formats: formats) }
    var sharing: any SharingWords { SharingDe(formats: formats) }
    var topUp: any TopUpWords { TopUpDe(formats: formats) }
}

/// Chooses by the rules of CLDR for whole numbers.
func pluralDe(_ n: Int, one: String, other: String) -> String {
    if n == 1 { return one }
    return other
}
