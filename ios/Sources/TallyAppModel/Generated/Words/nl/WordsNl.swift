// Generated from shells/words/. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct WordsNl: Words {
    let formats: any Formats
    var language: Language { .nl }
    var advice: any AdviceWords { AdviceNl(formats: formats) }
    var bills: any BillsWords { BillsNl(formats: formats) }
    var common: any CommonWords { CommonNl(formats: formats) }
    var errors: any ErrorsWords { ErrorsNl(formats: formats) }
    var events: any EventsWords { EventsNl(formats: formats) }
    var firstStart: any FirstStartWords { FirstStartNl(formats: formats) }
    var history: any HistoryWords { HistoryNl(formats: formats) }
    var home: any HomeWords { HomeNl(formats: formats) }
    var loans: any LoansWords { LoansNl(formats: formats) }
    var pay: any PayWords { PayNl(formats: formats) }
    var perks: any PerksWords { PerksNl(formats: formats) }
    var play: any PlayWords { PlayNl(formats: formats) }
    var points: any PointsWords { PointsNl(formats: formats) }
    var refusals: any RefusalsWords { RefusalsNl(formats: formats) }
    var ride: any RideWords { RideNl(formats: formats) }
    var security: any SecurityWords { SecurityNl(formats: formats) }
    var sharing: any SharingWords { SharingNl(formats: formats) }
    var topUp: any TopUpWords { TopUpNl(formats: formats) }
}

/// Chooses by the rules of CLDR for whole numbers.
func pluralNl(_ n: Int, one: String, other: String) -> String {
    if n == 1 { return one }
    return other
}
