// Generated from shells/words/. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct WordsZh: Words {
    let formats: any Formats
    var language: Language { .zh }
    var advice: any AdviceWords { AdviceZh(formats: formats) }
    var bills: any BillsWords { BillsZh(formats: formats) }
    var common: any CommonWords { CommonZh(formats: formats) }
    var errors: any ErrorsWords { ErrorsZh(formats: formats) }
    var events: any EventsWords { EventsZh(formats: formats) }
    var firstStart: any FirstStartWords { FirstStartZh(formats: formats) }
    var history: any HistoryWords { HistoryZh(formats: formats) }
    var home: any HomeWords { HomeZh(formats: formats) }
    var loans: any LoansWords { LoansZh(formats: formats) }
    var pay: any PayWords { PayZh(formats: formats) }
    var perks: any PerksWords { PerksZh(formats: formats) }
    var play: any PlayWords { PlayZh(formats: formats) }
    var points: any PointsWords { PointsZh(formats: formats) }
    var refusals: any RefusalsWords { RefusalsZh(formats: formats) }
    var ride: any RideWords { RideZh(formats: formats) }
    var security: any SecurityWords { SecurityZh(formats: formats) }
    var sharing: any SharingWords { SharingZh(formats: formats) }
    var topUp: any TopUpWords { TopUpZh(formats: formats) }
}
