// Generated from shells/words/common.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.ui.words.CommonOperationKinds
import app.tally.ui.words.CommonOperations
import app.tally.ui.words.CommonWeekdays
import app.tally.ui.words.CommonWords
import app.tally.ui.words.Formats
import java.time.Instant

internal class CommonDe(private val formats: Formats) : CommonWords {
    override val back = "Zurück"
    override val cancel = "Abbrechen"
    override val carryOn = "Weiter"
    override val close = "Schließen"
    override val copy = "Kopieren"
    override val copied = "Kopiert"
    override val done = "Fertig"
    override val help = "Hilfe"
    override val later = "Später"
    override val learnMore = "Mehr erfahren"
    override val retry = "Erneut versuchen"
    override val save = "Sichern"
    override val search = "Suchen"
    override val shareFile = "Datei senden"
    override val showAll = "Alle anzeigen"
    override val undo = "Rückgängig"
    override val home = "Start"
    override val pay = "Zahlen"
    override val points = "Punkte"
    override val perks = "Vorteile"
    override val ride = "Fahren"
    override val sharing = "Freigaben"
    override val more = "Mehr"
    override val security = "Sicherheit"
    override val loading = "Wird geladen …"
    override val offline = "Du bist offline. Alles auf diesem Handy kannst du weiter lesen."
    override val inviteTaken = "Dieses Handy ist schon eine Wallet."
    override val inviteTakenAdvice = "Eine Einladung ist für ein Handy ohne Wallet. Nichts wurde geändert."
    override val linkNeedsWallet = "Dieser Link ist für ein Handy, das eine Wallet ist."
    override val linkNeedsWalletAdvice = "Beginne mit einer Einladung und öffne den Link dann noch einmal."
    override val linkUnknown = "Tally kennt diesen Link nicht. Nichts wurde geändert."
    override val scannedAlready = "Diesen Code hast du schon gescannt."
    override val useAgain = "Noch einmal nutzen"
    override val captured = "Dein Bildschirm wird aufgenommen oder gespiegelt. Damit niemand mitliest, ist das hier verdeckt. Beende die Aufnahme oder das Spiegeln, dann geht es weiter."
    override fun asOf(at: Instant) = "Stand: ${formats.moment(at)}"
    override fun stale(at: Instant) = "Nicht aktuell: Stand ${formats.moment(at)}"
    override val neverSynced = "Es wurde noch nichts abgerufen."
    override val refresh = "Aktualisieren"
    override val refreshing = "Wird aktualisiert …"
    override fun retryIn(count: Long) = pluralDe(count, one = "Neuer Versuch in ${formats.number(count)} Sekunde", other = "Neuer Versuch in ${formats.number(count)} Sekunden")
    override val opening = "Deine Wallet wird geöffnet …"
    override val notOpened = "Deine Wallet ging nicht auf"
    override val outbox = "Wartet auf das Senden"
    override val outboxEmpty = "Alles, was du unterschrieben hast, ist gesendet und beantwortet."
    override val operationKinds = object : CommonOperationKinds {
        override val tallyPaymentJwt = "Eine Zahlung"
        override val tallyTopupJwt = "Eine Aufladung"
        override val tallyLoanJwt = "Ein Kredit"
        override val tallyMandateJwt = "Deine Erlaubnis für kleine Zahlungen"
        override val tallyMandateEndJwt = "Das Ende der kleinen Zahlungen"
        override val tallyGrantJwt = "Eine Erlaubnis, deine Daten zu lesen"
        override val tallyShareJwt = "Ein Link zu deinen Daten"
        override val tallyCollectionJwt = "Deine Erlaubnis für Punkte"
        override val tallyReachJwt = "Eine Erlaubnis, dass ein Anbieter deine Stufe erfährt"
        override val tallyWithdrawalJwt = "Etwas, das du zurückgenommen hast"
        override val tallyUnlockJwt = "Ein Rad entsperren"
        override val tallyRideEndJwt = "Das Ende einer Fahrt"
        override val tallyRideCancelJwt = "Eine zurückgenommene Fahrt"
        override val tallyRideDisputeJwt = "Ein Widerspruch zu einer Fahrt"
        override val tallyBillDisputeJwt = "Ein Widerspruch zu einer Rechnung"
        override val other = "Etwas Unterschriebenes"
    }
    override fun waiting(count: Long) = pluralDe(count, one = "${formats.number(count)} Vorgang ist unterschrieben und muss noch gesendet werden.", other = "${formats.number(count)} Vorgänge sind unterschrieben und müssen noch gesendet werden.")
    override val justNow = "Gerade eben"
    override fun minutesAgo(count: Long) = pluralDe(count, one = "Vor ${formats.number(count)} Minute", other = "Vor ${formats.number(count)} Minuten")
    override fun hoursAgo(count: Long) = pluralDe(count, one = "Vor ${formats.number(count)} Stunde", other = "Vor ${formats.number(count)} Stunden")
    override val today = "Heute"
    override val yesterday = "Gestern"
    override val tomorrow = "Morgen"
    override fun inDays(count: Long) = pluralDe(count, one = "In ${formats.number(count)} Tag", other = "In ${formats.number(count)} Tagen")
    override fun daysAgo(count: Long) = pluralDe(count, one = "Vor ${formats.number(count)} Tag", other = "Vor ${formats.number(count)} Tagen")
    override fun days(count: Long) = pluralDe(count, one = "${formats.number(count)} Tag", other = "${formats.number(count)} Tage")
    override fun pointsCount(count: Long) = pluralDe(count, one = "${formats.number(count)} Punkt", other = "${formats.number(count)} Punkte")
    override fun until(at: Instant) = "Bis ${formats.date(at)}"
    override fun since(at: Instant) = "Seit ${formats.date(at)}"
    override val optional = "Freiwillig"
    override val weekdays = object : CommonWeekdays {
        override val monday = "Montag"
        override val tuesday = "Dienstag"
        override val wednesday = "Mittwoch"
        override val thursday = "Donnerstag"
        override val friday = "Freitag"
        override val saturday = "Samstag"
        override val sunday = "Sonntag"
    }
    override val operations = object : CommonOperations {
        override val queued = "Wartet auf das Senden"
        override val sending = "Wird gesendet"
        override val accepted = "Angenommen"
        override val declined = "Abgelehnt"
        override val parked = "Angehalten: Du bist gefragt"
    }
    override val parked = "Tally konnte das nicht lesen. Nichts ist verloren: Es bleibt auf diesem Handy. Aktualisiere die App und sende es dann noch einmal."
    override val sendAgain = "Noch einmal senden"
    override val spokenBack = "Zurückgehen"
    override val spokenClose = "Dieses Blatt schließen"
    override val spokenStale = "Nicht aktuell"
    override fun spokenTab(name: String, place: Long, all: Long) = "${name}, Tab ${formats.number(place)} von ${formats.number(all)}"
    override val spokenStepDone = "Erreicht"
    override val spokenStepNow = "Jetzt"
    override val spokenStepNext = "Noch nicht"
    override val playMoney = "Spielgeld: Nichts hier ist echt."
}
