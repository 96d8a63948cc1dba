// Generated from shells/words/events.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.core.Money
import app.tally.ui.words.EventsSentences
import app.tally.ui.words.EventsWords
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import java.time.Instant

internal class EventsNl(private val formats: Formats) : EventsWords {
    override val title = "Nieuws"
    override val empty = "Geen nieuws."
    override val hidden = "Er is nieuws in Tally"
    override val sentences = object : EventsSentences {
        override val enrolled = "Deze telefoon is nu je wallet."
        override fun paymentSettled(payee: String, amount: Money) = "Betaald: ${formats.money(amount)} aan ${payee}"
        override fun paymentDeclined(payee: String, amount: Money) = "Geweigerd, niet betaald: ${formats.money(amount)} aan ${payee}"
        override fun paymentExpired(payee: String, amount: Money) = "Te laat, niet betaald: ${formats.money(amount)} aan ${payee}"
        override fun paymentNotKnown(payee: String, amount: Money) = "${formats.money(amount)} aan ${payee}: we weten het nog niet. Betaal niet opnieuw."
        override fun refundReceived(payee: String, amount: Money) = "${formats.money(amount)} kwam terug van ${payee}"
        override fun topUpSettled(amount: Money) = "${formats.money(amount)} staat in je wallet"
        override fun topUpDeclined(amount: Money) = "Opwaardering van ${formats.money(amount)} geweigerd"
        override fun loanPaidOut(lender: String, amount: Money) = "${lender} heeft je ${formats.money(amount)} uitbetaald"
        override fun loanDeclined(lender: String, amount: Money) = "${lender} leent je ${formats.money(amount)} niet"
        override fun mandateActive(perUse: Money) = "Tot ${formats.money(perUse)} betaalt je telefoon nu zonder vragen"
        override val mandateDeclined = "Kleine betalingen zonder vragen zijn niet geaccepteerd"
        override val mandateEnded = "Je telefoon vraagt het je weer vóór elke betaling"
        override fun consentRequested(recipient: String) = "${recipient} vraagt om je gegevens"
        override fun consentGranted(recipient: String) = "${recipient} kan lezen wat je hebt toegestaan"
        override fun consentDeclined(recipient: String) = "Wat je ${recipient} toestond, is niet geaccepteerd"
        override fun consentWithdrawn(recipient: String) = "${recipient} heeft gehoord dat je het hebt ingetrokken"
        override fun withdrawalDeclined(recipient: String) = "Het intrekken is voor ${recipient} niet geaccepteerd. Op deze telefoon blijft het ingetrokken."
        override fun consentEnded(recipient: String) = "${recipient} kan niets meer lezen: de tijd is om"
        override val collectionEnded = "Voor je punten wordt niets meer bewaard"
        override val pointsChanged = "Je punten zijn veranderd. Kijk waarom."
        override val entryRefused = "Een vermelding over jou houdt geen stand. Je telefoon telt die niet mee."
        override val rulesRefused = "Nieuwe regels voor punten houden geen stand. Je telefoon gebruikt ze niet."
        override val offerRefused = "Een aanbieding is tegen de regels. Je telefoon toont die niet."
        override fun scoreDisputed(at: Instant) = "Je stand van ${formats.day(at)} past niet bij de vermeldingen"
        override fun stepTold(seller: String) = "${seller} weet nu welk niveau je haalt"
        override fun dataAccessed(recipient: String, fields: List<String>) = "${recipient} las: ${Language.NL.list(fields)}"
        override fun dataCompelled(authority: String) = "Wij moesten ${authority} gegevens over je geven"
        override fun dataRefused(recipient: String) = "${recipient} wilde je gegevens lezen en werd geweigerd"
        override fun rideBegan(bike: String) = "Fiets ${bike} is open. Goede rit!"
        override val rideEnded = "De rit is voorbij. Wat het kost, volgt zo."
        override val rideDeclined = "De aanbieder heeft geweigerd"
        override fun rideExpired(amount: Money) = "Het slot ging nooit open. De borg van ${formats.money(amount)} komt helemaal terug."
        override fun chargeCollected(amount: Money) = "Je rit kostte ${formats.money(amount)}, zoals getekend"
        override fun chargeDisputed(amount: Money) = "Voor je rit is ${formats.money(amount)} afgeschreven, anders dan getekend. Je telefoon betwist dat."
        override fun billReceived(payee: String, amount: Money, day: Instant) = "Nieuwe rekening: ${formats.money(amount)} aan ${payee}, uiterlijk ${formats.day(day)}"
        override fun billDue(payee: String, amount: Money, day: Instant) = "Nu te betalen: ${formats.money(amount)} aan ${payee}, uiterlijk ${formats.day(day)}"
        override fun billOverdue(payee: String, amount: Money) = "Te laat: ${formats.money(amount)} aan ${payee}"
        override fun billPaid(payee: String, amount: Money) = "Rekening betaald: ${formats.money(amount)} aan ${payee}"
        override fun billCancelled(payee: String, amount: Money) = "${payee} vraagt ${formats.money(amount)} niet meer"
        override fun billStands(payee: String, amount: Money) = "Over je bezwaar is beslist: ${formats.money(amount)} aan ${payee} blijft staan"
        override fun billDisputeDeclined(payee: String) = "Je bezwaar bij ${payee} is niet geaccepteerd"
        override val operationParked = "Iets wat je hebt getekend is aangehouden en heeft je nodig"
        override val tamperingSeen = "Onderweg is iets veranderd. Je telefoon geloofde het niet."
        override val clockWrong = "De klok van deze telefoon loopt verkeerd. Zet hem op automatisch."
        override val keysChanged = "Tally tekent nu met andere sleutels. Je telefoon heeft de wissel gecontroleerd."
        override val databaseQuarantined = "Het bestand van de wallet was beschadigd, daarom is er een nieuw. Niets wat je tekende wordt dubbel uitgevoerd."
        override val unknown = "Er is iets gebeurd dat deze versie niet kent. Werk de app bij om het te lezen."
    }
}
