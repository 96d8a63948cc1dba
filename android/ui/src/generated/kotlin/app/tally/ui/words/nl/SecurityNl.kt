// Generated from shells/words/security.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.SecurityMandates
import app.tally.ui.words.SecurityPurposes
import app.tally.ui.words.SecurityWords
import java.time.Instant

internal class SecurityNl(private val formats: Formats) : SecurityWords {
    override val phone = "Deze telefoon"
    override fun memberSince(at: Instant) = "Wallet sinds ${formats.date(at)}"
    override val onlyPhone = "Het is je enige telefoon met Tally: iedereen heeft er één tegelijk."
    override val lostTitle = "Als je deze telefoon kwijt bent"
    override val lost = "Zeg het meteen tegen degene van wie je de uitnodiging kreeg: alleen die kan deze wallet beëindigen, en daarna wordt er niets meer mee betaald. Je volgende telefoon begint met een nieuwe uitnodiging; je geld en je gegevens komen terug."
    override val limits = "Kleine betalingen"
    override fun limitsNow(perUse: Money, perDay: Money, at: Instant) = "Zonder vragen: tot ${formats.money(perUse)} per keer, ${formats.money(perDay)} per dag, tot ${formats.date(at)}."
    override val limitsNone = "Je telefoon vraagt het je vóór elke betaling."
    override val limitPerUse = "Maximaal per keer"
    override val limitPerDay = "Maximaal per dag"
    override val limitDays = "Voor hoeveel dagen"
    override val limitsSet = "Limieten instellen"
    override val limitsEnd = "Weer altijd vragen"
    override val mandates = object : SecurityMandates {
        override val requested = "Getekend; geldt zodra het is verstuurd"
        override val active = "Geldig"
        override val declined = "Niet geaccepteerd"
        override val ended = "Beëindigd"
    }
    override val purposes = object : SecurityPurposes {
        override val openWallet = "Tally openen"
        override val actForPerson = "Naar nieuws vragen"
        override val enrol = "Van deze telefoon je wallet maken"
        override fun pay(payee: String, amount: Money) = "${formats.money(amount)} betalen aan ${payee}"
        override fun topUp(amount: Money) = "${formats.money(amount)} opwaarderen"
        override fun borrow(lender: String, principal: Money, total: Money) = "${formats.money(principal)} lenen van ${lender}, ${formats.money(total)} terugbetalen"
        override fun unlock(provider: String, deposit: Money, cap: Money) = "Een fiets van ${provider} ontgrendelen: borg ${formats.money(deposit)}, maximaal ${formats.money(cap)}"
        override fun mandate(perUse: Money, perDay: Money) = "Betalen zonder vragen toestaan: tot ${formats.money(perUse)} per keer, ${formats.money(perDay)} per dag"
        override fun grant(recipient: String, fields: List<String>) = "${recipient} laten lezen: ${Language.NL.list(fields)}"
        override fun share(fields: List<String>) = "Iedereen met de link laten lezen: ${Language.NL.list(fields)}"
        override fun collect(controller: String, sources: List<String>) = "Toestaan dat ${controller} punten bijhoudt uit: ${Language.NL.list(sources)}"
        override fun reach(seller: String) = "${seller} laten weten welk niveau je haalt"
        override fun withdraw(recipient: String) = "Intrekken wat ${recipient} mag lezen"
    }
    override val withdrawNobody = "Je toestemming intrekken"
    override val promptCancel = "Annuleren"
    override val rights = "Je rechten"
    override val rightsExport = "Mijn gegevens exporteren"
    override val rightsExportWhat = "Alles wat deze telefoon weet, in één bestand."
    override val rightsErase = "Wil je de vermeldingen voor je punten laten wissen, trek dan die toestemming in. Ze worden gewist zodra dat aankomt."
    override val check = "Zelf controleren"
    override val chainHolds = "Het klopt: alle handtekeningen passen, er ontbreekt niets en er is niets veranderd."
    override val wipe = "Wallet wissen"
    override val wipeAsk = "Alles van Tally op deze telefoon wordt gewist, ook beide sleutels. Je geld blijft op je rekening. Om terug te komen heb je een nieuwe uitnodiging nodig."
    override fun wipeUnsent(count: Long) = pluralNl(count, one = "${formats.number(count)} getekende opdracht is nog niet verstuurd. Bij wissen gaat die verloren.", other = "${formats.number(count)} getekende opdrachten zijn nog niet verstuurd. Bij wissen gaan ze verloren.")
    override val wipeRide = "Beëindig eerst de rit. Daarna kan deze telefoon dat niet meer."
    override fun wipeOwed(count: Long) = pluralNl(count, one = "Je moet nog ${formats.number(count)} rekening betalen", other = "Je moet nog ${formats.number(count)} rekeningen betalen")
    override val wipeOwedStays = "Wissen verandert niets aan wat je schuldig bent."
    override val wipeAnyway = "Toch wissen"
    override val sendFirst = "Eerst versturen"
    override fun clock(seconds: Long) = pluralNl(seconds, one = "De klok van deze telefoon loopt ${formats.number(seconds)} seconde verkeerd. Zet hem op automatisch en probeer het opnieuw.", other = "De klok van deze telefoon loopt ${formats.number(seconds)} seconden verkeerd. Zet hem op automatisch en probeer het opnieuw.")
    override fun quarantined(count: Long) = pluralNl(count, one = "Het bestand van de wallet was beschadigd, daarom is er een nieuw. ${formats.number(count)} getekende opdracht is eruit gered.", other = "Het bestand van de wallet was beschadigd, daarom is er een nieuw. ${formats.number(count)} getekende opdrachten zijn eruit gered.")
    override val spokenPrompt = "Bevestig met vinger, gezicht of code."
}
