// Generated from shells/words/sharing.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.SharingEvents
import app.tally.ui.words.SharingFields
import app.tally.ui.words.SharingFieldsInside
import app.tally.ui.words.SharingPurposes
import app.tally.ui.words.SharingRefusals
import app.tally.ui.words.SharingStates
import app.tally.ui.words.SharingWords
import java.time.Instant

internal class SharingNl(private val formats: Formats) : SharingWords {
    override val title = "Delen"
    override val requests = "Aan jou gevraagd"
    override val active = "Geldig"
    override val expiring = "Loopt bijna af"
    override val past = "Voorbij"
    override val empty = "Niemand mag iets over je lezen."
    override val scanRequest = "Scan een verzoek"
    override val scanHint = "Houd de camera boven de code van het verzoek."
    override fun asks(recipient: String) = "${recipient} wil graag lezen:"
    override val purpose = "Waarvoor"
    override fun keptFor(count: Long) = pluralNl(count, one = "Zij bewaren het ${formats.number(count)} dag.", other = "Zij bewaren het ${formats.number(count)} dagen.")
    override fun askedFor(count: Long) = pluralNl(count, one = "Voor ${formats.number(count)} dag", other = "Voor ${formats.number(count)} dagen")
    override fun law(country: String) = "Volgens het recht van: ${country}"
    override fun contact(contact: String) = "Contact: ${contact}"
    override fun answerBy(at: Instant) = "Te beantwoorden tot ${formats.date(at)}"
    override val required = "Hebben ze nodig"
    override val mayLeaveOut = "Mag je weglaten"
    override fun yourValue(field: String, value: String) = "${field}: ${value}"
    override val notFilledIn = "Nog niet ingevuld"
    override val fields = object : SharingFields {
        override val city = "Woonplaats"
        override val memberSince = "Klant sinds"
        override val name = "Naam"
        override val paymentsSettled = "Aantal betalingen in het afgelopen jaar"
    }
    override val fieldsInside = object : SharingFieldsInside {
        override val city = "je woonplaats"
        override val memberSince = "sinds wanneer je klant bent"
        override val name = "je naam"
        override val paymentsSettled = "je aantal betalingen in het afgelopen jaar"
    }
    override val purposes = object : SharingPurposes {
        override val creditChecking = "Om in te schatten of je zult betalen"
        override val establishContractualAgreement = "Om een contract met je te sluiten"
        override val fulfilmentOfContractualObligation = "Om een contract met je na te komen"
        override val identityVerification = "Om te weten wie je bent"
    }
    override val states = object : SharingStates {
        override val requested = "Wacht op je antwoord"
        override val granted = "Geldig"
        override val refused = "Je hebt geweigerd"
        override val withdrawn = "Ingetrokken"
        override val expired = "De tijd is om"
        override val superseded = "Vervangen door een nieuwere"
        override val declined = "Niet geaccepteerd"
    }
    override val events = object : SharingEvents {
        override fun grant(recipient: String, fields: List<String>, at: Instant) = "${recipient} mag tot ${formats.date(at)} lezen: ${Language.NL.list(fields)}"
        override fun share(fields: List<String>, count: Long, at: Instant) = pluralNl(count, one = "Wie de link heeft, mag tot ${formats.date(at)} ${formats.number(count)} keer lezen: ${Language.NL.list(fields)}", other = "Wie de link heeft, mag tot ${formats.date(at)} ${formats.number(count)} keer lezen: ${Language.NL.list(fields)}")
        override fun collection(sources: List<String>, at: Instant) = "Tot ${formats.date(at)} mogen vermeldingen voor je punten worden bewaard uit: ${Language.NL.list(sources)}"
        override fun reach(seller: String, at: Instant) = "${seller} mag tot ${formats.date(at)} weten welk niveau je haalt"
        override val withdrawal = "Een toestemming is ingetrokken"
    }
    override fun grantTitle(recipient: String) = "${recipient} dit laten lezen?"
    override val exactly = "Precies dit en niets anders. Jij tekent ervoor."
    override val grant = "Toestaan"
    override val refuse = "Weigeren"
    override val refused = "Je hebt geweigerd. Zij krijgen dat niet te horen."
    override val narrow = "Minder toestaan"
    override val narrowWhat = "De nieuwe toestemming vervangt de oude. Zij horen het zodra je online bent."
    override fun lasts(at: Instant) = "Eindigt vanzelf op ${formats.date(at)}"
    override fun granted(recipient: String, fields: List<String>) = "${recipient} kan lezen: ${Language.NL.list(fields)}."
    override fun grantedOffline(recipient: String) = "Nog niet: ${recipient} kan het lezen zodra dit is verstuurd. Dat gebeurt als je online bent."
    override val withdraw = "Intrekken"
    override fun withdrawAsk(recipient: String) = "Intrekken wat ${recipient} mag lezen? Hier stopt het meteen, ook zonder netwerk. Zij horen het zodra je online bent. Wat al gelezen is, blijft gelezen."
    override fun withdrawAskStep(seller: String) = "Intrekken dat ${seller} je niveau mag weten? Hier stopt het meteen, ook zonder netwerk. Hun aanbiedingen kosten je dan de gewone prijs of borg."
    override val withdrawAskPoints = "Intrekken dat vermeldingen voor je punten worden bewaard? Hier stopt het meteen, ook zonder netwerk. Alle vermeldingen worden gewist zodra dat aankomt, en dan zijn er geen punten meer."
    override val withdrawAskLink = "De link intrekken? Hier stopt het meteen, ook zonder netwerk. Niemand kan hem nog openen zodra dat is aangekomen. Wat al gelezen is, blijft gelezen."
    override val withdrawnHere = "Hier gestopt. Zij horen het zodra je online bent."
    override fun withdrawnThere(recipient: String, at: Instant) = "${recipient} heeft het gehoord: ${formats.moment(at)}."
    override fun withdrawnShared(at: Instant) = "Aangekomen: ${formats.moment(at)}."
    override val cannotFollow = "Wat zij buiten Tally doorgeven, kan niemand hier zien."
    override val accessTitle = "Wie heeft gekeken"
    override val accessEmpty = "Nog niemand heeft gekeken."
    override fun read(recipient: String, fields: List<String>, at: Instant) = "${recipient} las ${Language.NL.list(fields)}, ${formats.moment(at)}"
    override fun readByLink(fields: List<String>, at: Instant) = "Iemand met je link las ${Language.NL.list(fields)}, ${formats.moment(at)}"
    override fun refusedRead(recipient: String, fields: List<String>, at: Instant) = "${recipient} wilde ${Language.NL.list(fields)} lezen, ${formats.moment(at)}, en werd geweigerd"
    override fun refusedByLink(fields: List<String>, at: Instant) = "Iemand met je link wilde ${Language.NL.list(fields)} lezen, ${formats.moment(at)}, en werd geweigerd"
    override fun compelled(authority: String, fields: List<String>, at: Instant) = "Wij moesten ${Language.NL.list(fields)} aan ${authority} geven, ${formats.moment(at)}"
    override fun compelledInVain(authority: String, fields: List<String>, at: Instant) = "${authority} eiste ${Language.NL.list(fields)}, ${formats.moment(at)}, en kreeg niets"
    override fun order(reference: String, day: Instant) = "Bevel ${reference} van ${formats.day(day)}"
    override fun stepTold(seller: String, count: Long, at: Instant) = pluralNl(count, one = "${seller} kwam te weten dat je ${formats.number(count)} punt haalt, ${formats.moment(at)}", other = "${seller} kwam te weten dat je ${formats.number(count)} punten haalt, ${formats.moment(at)}")
    override val theyHadNotHeard = "Zij wisten nog niet dat je het had ingetrokken."
    override val refusals = object : SharingRefusals {
        override val withdrawn = "Je had het ingetrokken."
        override val superseded = "Je had minder toegestaan."
        override val expired = "De tijd was om."
        override val fieldNotCovered = "Dat had je niet allemaal toegestaan."
        override val purposeNotCovered = "Daarvoor had je het niet toegestaan."
        override val usedUp = "De link was al zo vaak geopend als mag."
        override val other = "Om een reden die deze versie niet kent."
    }
    override val share = "Iets delen"
    override val shareTitle = "Delen via een link"
    override val shareWhat = "Wie de link heeft, kan lezen wat jij kiest. Jij bepaalt hoe vaak en hoe lang, en je ziet elke blik."
    override val shareDays = "Voor hoeveel dagen"
    override val shareOpenings = "Hoe vaak hij mag worden geopend"
    override fun openings(count: Long) = pluralNl(count, one = "Mag ${formats.number(count)} keer worden geopend", other = "Mag ${formats.number(count)} keer worden geopend")
    override val shareLink = "Link sturen"
    override val profile = "Over jou"
    override val profileStays = "Zonder jouw toestemming leest niemand dit."
    override val proof = "Bewijs van intrekking"
    override val export = "Alles exporteren"
    override val exportWhat = "Alles wat je hebt toegestaan en ingetrokken, op volgorde, ondertekend. Iedereen kan het controleren, zonder ons iets te vragen."
    override fun inForce(recipient: String, at: Instant) = "${recipient}, tot ${formats.date(at)}"
    override val anybodyWithLink = "Wie de link heeft"
    override fun spokenField(field: String, value: String, state: String) = "${field}: ${value}. ${state}."
}
