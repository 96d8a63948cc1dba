// Generated from shells/words/pay.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.PayStates
import app.tally.ui.words.PayWords
import java.time.Instant

internal class PayNl(private val formats: Formats) : PayWords {
    override val scanTitle = "Scan een code"
    override val scanHint = "Houd de camera boven de code van de winkel."
    override val scanPicture = "Uit een foto"
    override val paste = "Code plakken"
    override val torchOn = "Licht aan"
    override val torchOff = "Licht uit"
    override val amountTitle = "Hoeveel?"
    override fun amountHint(payee: String) = "Bedrag voor ${payee}"
    override val asking = "Het precieze bedrag wordt opgevraagd …"
    override val noShop = "Dit is geen code van een winkel: hij noemt niemand om te betalen."
    override fun confirmTitle(amount: Money, payee: String) = "${formats.money(amount)} betalen aan ${payee}?"
    override fun confirmLaterTitle(amount: Money, payee: String, day: Instant) = "${formats.money(amount)} betalen aan ${payee}, uiterlijk ${formats.day(day)}?"
    override val signedAsShown = "Je tekent precies dit: dit bedrag, aan deze ontvanger. Daarna kan niemand het nog wijzigen."
    override fun payAmount(amount: Money) = "Betaal ${formats.money(amount)}"
    override val confirming = "Bezig met betalen …"
    override fun discount(saved: Money, ordinary: Money) = "${formats.money(saved)} minder dankzij je punten. Zonder: ${formats.money(ordinary)}."
    override fun sellerLearns(seller: String, count: Long) = pluralNl(count, one = "${seller} komt te weten dat je ${formats.number(count)} punt haalt. Verder niets over je punten.", other = "${seller} komt te weten dat je ${formats.number(count)} punten haalt. Verder niets over je punten.")
    override val ordinary = "Zonder punten betalen"
    override val usePerk = "Mijn punten gebruiken"
    override val withoutPrompt = "Een kleine betaling: je telefoon vraagt niet opnieuw."
    override val duplicateTitle = "Echt twee keer?"
    override fun duplicate(amount: Money, payee: String) = "Minder dan een minuut geleden heb je al goedgekeurd ${formats.money(amount)} te betalen aan ${payee}. Hetzelfde nog een keer betalen?"
    override val duplicatePay = "Ja, nog een keer"
    override val duplicateStop = "Nee, één keer is goed"
    override val settledTitle = "Betaald"
    override fun settled(amount: Money, payee: String) = "${payee} heeft ${formats.money(amount)} ontvangen."
    override val billedTitle = "Afgesproken, later betalen"
    override fun billed(amount: Money, payee: String, day: Instant) = "Je bent ${payee} ${formats.money(amount)} schuldig, te betalen uiterlijk ${formats.day(day)}. Er is nog geen geld overgemaakt."
    override val declinedTitle = "Niet betaald"
    override fun declined(amount: Money, payee: String) = "${formats.money(amount)} aan ${payee} is geweigerd. Er is geen geld overgemaakt."
    override val declinedAlone = "Betaal opnieuw en stem zelf in: met vinger, gezicht of code."
    override val expiredTitle = "Te laat, dus niet betaald"
    override fun expired(amount: Money, payee: String) = "${formats.money(amount)} aan ${payee} kwam te laat. Er is geen geld overgemaakt. Je kunt opnieuw betalen."
    override val cancelledTitle = "Teruggenomen"
    override fun cancelled(amount: Money, payee: String) = "${formats.money(amount)} aan ${payee} heeft deze telefoon nooit verlaten. Er is niets betaald."
    override val notKnownTitle = "We weten het nog niet"
    override val notKnown = "We weten het nog niet. Betaal niet opnieuw."
    override fun notKnownResolves(amount: Money, payee: String) = "${formats.money(amount)} aan ${payee} is getekend, maar er kwam geen antwoord. Je telefoon blijft naar precies deze betaling vragen. Het wordt vanzelf duidelijk: één keer betaald, of helemaal niet."
    override val notKnownShop = "Wacht de winkel? Laat dan dit scherm zien. Betaal je op een andere manier, dan betaal je misschien dubbel."
    override val offlineTitle = "Nog niet betaald"
    override fun offline(amount: Money, payee: String, at: Instant) = "${formats.money(amount)} aan ${payee} is getekend en wacht op deze telefoon. Er wordt betaald zodra je online bent, als dat vóór ${formats.moment(at)} is. Tot die tijd is er niet betaald."
    override val offlineBefore = "Er is geen netwerk. Je kunt nu tekenen; betaald wordt er later, zodra je online bent."
    override val takeBack = "Terugnemen"
    override val receipt = "Bewijs bekijken"
    override val payAnotherWay = "Anders betalen"
    override val states = object : PayStates {
        override val created = "Niet betaald: alleen voorbereid"
        override val authorised = "Nog niet betaald"
        override val submitted = "Nog niet bekend"
        override val unknown = "Nog niet bekend"
        override val settled = "Betaald"
        override val declined = "Geweigerd, niet betaald"
        override val expired = "Te laat, niet betaald"
        override val cancelled = "Teruggenomen, niet betaald"
    }
    override fun spokenConfirm(amount: Money, payee: String) = "${formats.money(amount)} betalen aan ${payee}. Dubbeltik en bevestig met vinger, gezicht of code."
    override fun spokenSettled(amount: Money, payee: String) = "Betaald: ${formats.money(amount)} aan ${payee}."
    override fun spokenNotKnown(amount: Money, payee: String) = "${formats.money(amount)} aan ${payee}: we weten het nog niet. Betaal niet opnieuw."
    override val spokenScanner = "Camerabeeld. Een code wordt gelezen zodra die in beeld is."
    override val spokenCodeFound = "Code gevonden"
}
