// Generated from shells/words/security.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.SecurityMandates
import app.tally.ui.words.SecurityPurposes
import app.tally.ui.words.SecurityWords
import java.time.Instant

internal class SecurityDe(private val formats: Formats) : SecurityWords {
    override val phone = "Dieses Handy"
    override fun memberSince(at: Instant) = "Wallet seit ${formats.date(at)}"
    override val onlyPhone = "Es ist dein einziges Handy mit Tally: Jeder hat immer nur eines."
    override val lostTitle = "Wenn du dieses Handy verlierst"
    override val lost = "Sag es sofort denen, von denen du die Einladung hast: Nur sie können diese Wallet beenden, und danach wird mit ihr nichts mehr bezahlt. Dein nächstes Handy beginnt mit einer neuen Einladung; dein Geld und deine Belege kommen zurück."
    override val limits = "Kleine Zahlungen"
    override fun limitsNow(perUse: Money, perDay: Money, at: Instant) = "Ohne Nachfrage: bis ${formats.money(perUse)} auf einmal, ${formats.money(perDay)} am Tag, bis ${formats.date(at)}."
    override val limitsNone = "Dein Handy fragt dich vor jeder Zahlung."
    override val limitPerUse = "Höchstens auf einmal"
    override val limitPerDay = "Höchstens am Tag"
    override val limitDays = "Für wie viele Tage"
    override val limitsSet = "Grenzen festlegen"
    override val limitsEnd = "Wieder immer fragen"
    override val mandates = object : SecurityMandates {
        override val requested = "Unterschrieben; gilt, sobald es gesendet ist"
        override val active = "Gültig"
        override val declined = "Nicht angenommen"
        override val ended = "Beendet"
    }
    override val purposes = object : SecurityPurposes {
        override val openWallet = "Tally öffnen"
        override val actForPerson = "Nach Neuem fragen"
        override val enrol = "Dieses Handy zu deiner Wallet machen"
        override fun pay(payee: String, amount: Money) = "${formats.money(amount)} an ${payee} zahlen"
        override fun topUp(amount: Money) = "${formats.money(amount)} aufladen"
        override fun borrow(lender: String, principal: Money, total: Money) = "${formats.money(principal)} von ${lender} leihen, ${formats.money(total)} zurückzahlen"
        override fun unlock(provider: String, deposit: Money, cap: Money) = "Ein Rad von ${provider} entsperren: Kaution ${formats.money(deposit)}, höchstens ${formats.money(cap)}"
        override fun mandate(perUse: Money, perDay: Money) = "Zahlungen ohne Nachfrage erlauben: bis ${formats.money(perUse)} je Zahlung, ${formats.money(perDay)} am Tag"
        override fun grant(recipient: String, fields: List<String>) = "${recipient} lesen lassen: ${Language.DE.list(fields)}"
        override fun share(fields: List<String>) = "Jeden mit dem Link lesen lassen: ${Language.DE.list(fields)}"
        override fun collect(controller: String, sources: List<String>) = "Erlauben, dass ${controller} Punkte führt aus: ${Language.DE.list(sources)}"
        override fun reach(seller: String) = "${seller} erfahren lassen, welche Stufe du erreichst"
        override fun withdraw(recipient: String) = "Zurücknehmen, was ${recipient} lesen darf"
    }
    override val withdrawNobody = "Deine Erlaubnis zurücknehmen"
    override val promptCancel = "Abbrechen"
    override val rights = "Deine Rechte"
    override val rightsExport = "Meine Daten exportieren"
    override val rightsExportWhat = "Alles, was dieses Handy weiß, in einer Datei."
    override val rightsErase = "Um die Einträge für deine Punkte löschen zu lassen, nimm diese Erlaubnis zurück. Gelöscht wird, sobald das ankommt."
    override val check = "Selbst prüfen"
    override val chainHolds = "Es stimmt: Alle Unterschriften passen, nichts fehlt und nichts wurde verändert."
    override val wipe = "Wallet löschen"
    override val wipeAsk = "Alles von Tally auf diesem Handy wird gelöscht, auch beide Schlüssel. Dein Geld bleibt auf deinem Konto. Um zurückzukommen, brauchst du eine neue Einladung."
    override fun wipeUnsent(count: Long) = pluralDe(count, one = "${formats.number(count)} unterschriebener Vorgang ist noch nicht gesendet. Beim Löschen geht er verloren.", other = "${formats.number(count)} unterschriebene Vorgänge sind noch nicht gesendet. Beim Löschen gehen sie verloren.")
    override val wipeRide = "Beende zuerst die Fahrt. Danach kann dieses Handy es nicht mehr."
    override fun wipeOwed(count: Long) = pluralDe(count, one = "${formats.number(count)} Rechnung ist noch offen", other = "${formats.number(count)} Rechnungen sind noch offen")
    override val wipeOwedStays = "Das Löschen ändert nichts daran, was du schuldest."
    override val wipeAnyway = "Trotzdem löschen"
    override val sendFirst = "Erst senden"
    override fun clock(seconds: Long) = pluralDe(seconds, one = "Die Uhr dieses Handys geht um ${formats.number(seconds)} Sekunde falsch. Stell sie auf automatisch und versuche es dann erneut.", other = "Die Uhr dieses Handys geht um ${formats.number(seconds)} Sekunden falsch. Stell sie auf automatisch und versuche es dann erneut.")
    override fun quarantined(count: Long) = pluralDe(count, one = "Die Datei der Wallet war beschädigt, deshalb gibt es eine neue. ${formats.number(count)} unterschriebener Vorgang wurde daraus gerettet.", other = "Die Datei der Wallet war beschädigt, deshalb gibt es eine neue. ${formats.number(count)} unterschriebene Vorgänge wurden daraus gerettet.")
    override val spokenPrompt = "Bestätige mit Finger, Gesicht oder Code."
}
