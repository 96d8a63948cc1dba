// Generated from shells/words/. Change that, then run shells/generate.

package app.tally.ui.words

import app.tally.ui.words.de.WordsDe
import app.tally.ui.words.en.WordsEn
import app.tally.ui.words.nl.WordsNl
import app.tally.ui.words.zh.WordsZh

/** Everything that the app says. */
interface Words {
    /** The language that everything is said in. */
    val language: Language

    /** What to do about an error. Each error names one of these. */
    val advice: AdviceWords

    /** What is owed and when. */
    val bills: BillsWords

    /** Words that many screens share. */
    val common: CommonWords

    /** Every error of the core for a person: what happened, and what to do. Nothing was done unless the sentence says so. */
    val errors: ErrorsWords

    /** What happened: notifications and the list of news. Texts may show on a locked screen only where the person allows it. */
    val events: EventsWords

    /** First start: invite, keys, screen lock. */
    val firstStart: FirstStartWords

    /** What was paid, searching it, and proofs. */
    val history: HistoryWords

    /** The first screen: balance, next bill, points. */
    val home: HomeWords

    /** Small loans. */
    val loans: LoansWords

    /** Scanning a code and paying. */
    val pay: PayWords

    /** What points are good for, by city. */
    val perks: PerksWords

    /** Trying the app with play money. */
    val play: PlayWords

    /** The score: what it is, why, how it was, what would change it. */
    val points: PointsWords

    /** Why the other side, or the phone, said no. */
    val refusals: RefusalsWords

    /** Renting a bike. */
    val ride: RideWords

    /** The phone, limits, rights, wiping. */
    val security: SecurityWords

    /** Who may read which data. */
    val sharing: SharingWords

    /** Bringing money in. */
    val topUp: TopUpWords
}

/** Everything that is said, in a language. */
fun words(language: Language, formats: Formats): Words = when (language) {
    Language.EN -> WordsEn(formats)
    Language.ZH -> WordsZh(formats)
    Language.DE -> WordsDe(formats)
    Language.NL -> WordsNl(formats)
}
