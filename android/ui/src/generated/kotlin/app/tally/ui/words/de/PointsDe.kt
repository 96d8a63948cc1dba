// Generated from shells/words/points.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.PointsEntries
import app.tally.ui.words.PointsFactors
import app.tally.ui.words.PointsFactorsWhat
import app.tally.ui.words.PointsOrigins
import app.tally.ui.words.PointsSources
import app.tally.ui.words.PointsStandings
import app.tally.ui.words.PointsStates
import app.tally.ui.words.PointsSteps
import app.tally.ui.words.PointsWords
import java.time.Instant

internal class PointsDe(private val formats: Formats) : PointsWords {
    override val title = "Deine Punkte"
    override val what = "Punkte kommen aus Vereinbarungen, die du eingehalten hast oder nicht: Rechnungen, Kredite, Ausleihen, Zeit hier. Nie daraus, was du kaufst, wen du kennst oder wie viel du hast. Sie machen manches leichter, und nichts Notwendiges hängt von ihnen ab."
    override val range = "Von 350 bis 950"
    override fun scoreOf(points: Long, at: Instant) = "${formats.number(points)} Punkte, Stand ${formats.day(at)}"
    override fun scoreAsOf(at: Instant) = "Stand: ${formats.day(at)}"
    override fun nextOn(at: Instant) = "Wird am ${formats.day(at)} neu berechnet"
    override fun overdue(at: Instant) = "Ein neuerer Stand war am ${formats.day(at)} fällig."
    override val believed = "Dein Handy hat selbst nachgerechnet und kommt auf dasselbe."
    override fun disbelieved(stated: Long, counted: Long) = "Unterschrieben sind ${formats.number(stated)} Punkte, dein Handy zählt aber ${formats.number(counted)}. Verlass dich nicht auf diesen Stand."
    override fun disbelievedOnly(stated: Long) = "Unterschrieben sind ${formats.number(stated)} Punkte, aber dein Handy kann sie nicht bestätigen."
    override val why = "Warum dieser Stand"
    override fun start(points: Long) = "Alle beginnen bei ${formats.number(points)}"
    override fun bound(points: Long) = "Grenze dieses Teils: ${formats.signed(points)}"
    override fun clamp(points: Long) = "Grenzen der Skala: ${formats.signed(points)}"
    override val factors = object : PointsFactors {
        override val paymentHistory = "Pünktlich zahlen"
        override val fulfilment = "Vereinbarungen einhalten"
        override val tenure = "Zeit bei uns"
        override val identity = "Wer du bist"
    }
    override val factorsWhat = object : PointsFactorsWhat {
        override val paymentHistory = "Ob Rechnungen und Raten bis zu ihrem Tag bezahlt und Kredite zurückgezahlt wurden. Die Höhe spielt keine Rolle."
        override val fulfilment = "Ob Ausgeliehenes zurückkam und bezahlt wurde."
        override val tenure = "Wie viele Vierteljahre du schon Kunde oder Kundin bist."
        override val identity = "Ob einmal geprüft wurde, wer du bist."
    }
    override fun counting(count: Long) = pluralDe(count, one = "${formats.number(count)} Eintrag zählt", other = "${formats.number(count)} Einträge zählen")
    override val entries = object : PointsEntries {
        override val billOnTime = "Eine Rechnung wurde pünktlich bezahlt"
        override val billLate = "Eine Rechnung wurde nicht pünktlich bezahlt"
        override val loanRepaid = "Ein Kredit wurde zurückgezahlt"
        override val orderCompleted = "Ausgeliehenes kam zurück und wurde bezahlt"
        override val orderBroken = "Ausgeliehenes wurde nicht rechtzeitig bezahlt"
        override val tenureQuarter = "Drei weitere Monate bei uns"
        override val identityConfirmed = "Es wurde geprüft, wer du bist"
    }
    override val standings = object : PointsStandings {
        override val counts = "Zählt"
        override val beyondCap = "Zählt nicht: Von dieser Art zählen schon so viele, wie dürfen"
        override val disputed = "Zählt nicht, solange du widersprichst"
        override val expired = "Zählt nicht mehr: Die Zeit ist um"
        override val notYet = "Zählt ab seinem Tag"
        override val notInRules = "Zählt nicht: Die Regeln kennen das nicht"
    }
    override val sources = object : PointsSources {
        override val account = "dein Konto"
        override val bill = "Rechnungen"
        override val loan = "Kredite"
        override val order = "Ausleihen"
    }
    override val origins = object : PointsOrigins {
        override val account = "Dein Konto"
        override val bill = "Eine Rechnung"
        override val loan = "Ein Kredit"
        override val order = "Eine Ausleihe"
    }
    override val entryTitle = "Eintrag"
    override fun worthToday(points: Long) = "Heute ${formats.signed(points)}"
    override fun happened(at: Instant) = "Geschehen am ${formats.day(at)}"
    override fun settledOn(at: Instant) = "Doch noch beglichen am ${formats.day(at)}"
    override fun countsUntil(at: Instant) = "Zählt ab ${formats.day(at)} nicht mehr"
    override val neverExpires = "Zählt ohne Ende"
    override val comesFrom = "Kommt aus"
    override val showSource = "Worum es geht"
    override val disputeEntry = "Da stimmt was nicht"
    override val disputeHow = "Sag, was nicht stimmt. Bis das entschieden ist, zählt der Eintrag nicht."
    override val empty = "Noch zählt nichts. Du beginnst, wo alle beginnen."
    override val history = "Verlauf"
    override fun historyMonths(count: Long) = pluralDe(count, one = "${formats.number(count)} Monat", other = "${formats.number(count)} Monate")
    override val historyEmpty = "Es gibt noch keinen früheren Stand."
    override fun forecast(points: Long, at: Instant) = "Wird am ${formats.day(at)} neu berechnet: ${formats.number(points)} Punkte, wenn sonst nichts geschieht"
    override fun nextExpiry(count: Long, at: Instant, points: Long) = pluralDe(count, one = "Am ${formats.day(at)} endet ${formats.number(count)} Eintrag: dann ${formats.number(points)} Punkte.", other = "Am ${formats.day(at)} enden ${formats.number(count)} Einträge: dann ${formats.number(points)} Punkte.")
    override val whatIf = "Was wäre, wenn"
    override val whatIfWithdraw = "Wenn ich die Erlaubnis zurücknehme"
    override fun whatIfWithdrawn(before: Long, after: Long, count: Long) = pluralDe(count, one = "${formats.number(after)} statt ${formats.number(before)} Punkte. ${formats.number(count)} Eintrag würde gelöscht.", other = "${formats.number(after)} statt ${formats.number(before)} Punkte. ${formats.number(count)} Einträge würden gelöscht, gute wie schlechte.")
    override fun reachTitle(points: Long) = "Der Weg zu ${formats.number(points)} Punkten"
    override fun reachOn(points: Long, at: Instant) = "Am ${formats.day(at)} könntest du ${formats.number(points)} Punkte haben:"
    override val reachedAlready = "Du bist schon da."
    override fun reachNever(points: Long) = "Nichts Bekanntes führt bisher dorthin. In Sicht sind höchstens ${formats.number(points)} Punkte."
    override val steps = object : PointsSteps {
        override fun settle(source: String, day: Instant) = "${formats.day(day)}: Offenes bezahlen (${source})"
        override fun earn(kind: String, day: Instant) = "${formats.day(day)}: ${kind}"
        override fun expires(day: Instant) = "${formats.day(day)}: etwas Schlechtes zählt nicht mehr, ganz von selbst"
    }
    override val states = object : PointsStates {
        override val off = "Punkte sind auf diesem Handy ausgeschaltet. Alles andere geht wie bisher."
        override val noConsent = "Für Punkte ist nichts über dich gespeichert, deshalb gibt es keine. Du entscheidest, ob sich das ändert."
        override val notAssessed = "Es wurde noch nichts zusammengezählt. Der erste Stand kommt von selbst."
        override val assessed = "Es gibt einen Stand."
    }
    override val collectTitle = "Punkte führen?"
    override fun collectWhat(controller: String, sources: List<String>) = "${controller} darf Einträge führen aus: ${Language.DE.list(sources)}. Jeden mit seinem Tag, nie mit Betrag, nie mit Ort."
    override fun collectSince(at: Instant) = "Was vor ${formats.day(at)} war, bleibt draußen."
    override fun collectUntil(at: Instant) = "Deine Erlaubnis endet von selbst am ${formats.date(at)}. Du kannst sie jederzeit zurücknehmen."
    override fun collectKept(count: Long) = pluralDe(count, one = "Kein Eintrag wird länger als ${formats.number(count)} Tag aufbewahrt.", other = "Kein Eintrag wird länger als ${formats.number(count)} Tage aufbewahrt.")
    override val collectAgree = "Erlauben"
    override val collectRefuse = "Keine Punkte"
    override val readNotice = "Hinweise lesen"
    override val switchOff = "Punkte ausschalten"
    override val switchOffAsk = "Die Punkte verschwinden von diesem Handy, und deine Erlaubnis wird zurückgenommen. Alle Einträge werden gelöscht. Alles andere geht wie bisher."
    override val switchOn = "Punkte einschalten"
    override fun spokenScore(points: Long) = "${formats.number(points)} Punkte auf einer Skala von 350 bis 950"
    override fun spokenHistory(first: Long, last: Long, count: Long) = pluralDe(count, one = "Verlauf über ${formats.number(count)} Monat: von ${formats.number(first)} auf ${formats.number(last)} Punkte", other = "Verlauf über ${formats.number(count)} Monate: von ${formats.number(first)} auf ${formats.number(last)} Punkte")
    override fun spokenEntry(kind: String, points: Long, standing: String) = "${kind}: ${formats.signed(points)}. ${standing}."
}
