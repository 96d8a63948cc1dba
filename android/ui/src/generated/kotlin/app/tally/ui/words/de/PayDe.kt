// Generated from shells/words/pay.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.PayStates
import app.tally.ui.words.PayWords
import java.time.Instant

internal class PayDe(private val formats: Formats) : PayWords {
    override val scanTitle = "Code scannen"
    override val scanHint = "Halte die Kamera auf den Code des Geschäfts."
    override val scanPicture = "Aus einem Bild"
    override val paste = "Code einfügen"
    override val torchOn = "Licht an"
    override val torchOff = "Licht aus"
    override val amountTitle = "Wie viel?"
    override fun amountHint(payee: String) = "Betrag für ${payee}"
    override val asking = "Der genaue Betrag wird abgefragt …"
    override val noShop = "Das ist kein Code eines Geschäfts: Er nennt niemanden, der bezahlt wird."
    override fun confirmTitle(amount: Money, payee: String) = "${formats.money(amount)} an ${payee} zahlen?"
    override fun confirmLaterTitle(amount: Money, payee: String, day: Instant) = "${formats.money(amount)} an ${payee} bis ${formats.day(day)} zahlen?"
    override val signedAsShown = "Du unterschreibst genau das: diesen Betrag, an genau diesen Empfänger. Danach kann es niemand ändern."
    override fun payAmount(amount: Money) = "${formats.money(amount)} zahlen"
    override val confirming = "Zahlung läuft …"
    override fun discount(saved: Money, ordinary: Money) = "${formats.money(saved)} weniger durch deine Punkte. Ohne sie: ${formats.money(ordinary)}."
    override fun sellerLearns(seller: String, count: Long) = pluralDe(count, one = "${seller} erfährt, dass du ${formats.number(count)} Punkt erreichst. Sonst nichts über deine Punkte.", other = "${seller} erfährt, dass du ${formats.number(count)} Punkte erreichst. Sonst nichts über deine Punkte.")
    override val ordinary = "Ohne Punkte zahlen"
    override val usePerk = "Meine Punkte nutzen"
    override val withoutPrompt = "Eine kleine Zahlung: Dein Handy fragt nicht noch einmal."
    override val duplicateTitle = "Wirklich zweimal?"
    override fun duplicate(amount: Money, payee: String) = "Du hast vor weniger als einer Minute bestätigt, ${formats.money(amount)} an ${payee} zu zahlen. Noch einmal dasselbe zahlen?"
    override val duplicatePay = "Ja, noch einmal zahlen"
    override val duplicateStop = "Nein, einmal reicht"
    override val settledTitle = "Bezahlt"
    override fun settled(amount: Money, payee: String) = "${payee} hat ${formats.money(amount)} erhalten."
    override val billedTitle = "Vereinbart, später zu zahlen"
    override fun billed(amount: Money, payee: String, day: Instant) = "Du schuldest ${payee} ${formats.money(amount)}, zu zahlen bis ${formats.day(day)}. Noch ist kein Geld geflossen."
    override val declinedTitle = "Nicht bezahlt"
    override fun declined(amount: Money, payee: String) = "${formats.money(amount)} an ${payee} wurde abgelehnt. Es ist kein Geld geflossen."
    override val declinedAlone = "Zahle noch einmal und stimme selbst zu: mit Finger, Gesicht oder Code."
    override val expiredTitle = "Zu spät, also nicht bezahlt"
    override fun expired(amount: Money, payee: String) = "${formats.money(amount)} an ${payee} kam zu spät an. Es ist kein Geld geflossen. Du kannst neu zahlen."
    override val cancelledTitle = "Zurückgenommen"
    override fun cancelled(amount: Money, payee: String) = "${formats.money(amount)} an ${payee} hat dieses Handy nie verlassen. Es wurde nichts bezahlt."
    override val notKnownTitle = "Wir wissen es noch nicht"
    override val notKnown = "Wir wissen es noch nicht. Zahle nicht noch einmal."
    override fun notKnownResolves(amount: Money, payee: String) = "${formats.money(amount)} an ${payee} ist unterschrieben, aber es kam keine Antwort. Dein Handy fragt nach genau dieser Zahlung weiter. Das klärt sich von selbst: einmal bezahlt oder gar nicht."
    override val notKnownShop = "Wenn das Geschäft wartet, zeige diesen Bildschirm. Zahlst du anders, zahlst du vielleicht doppelt."
    override val offlineTitle = "Noch nicht bezahlt"
    override fun offline(amount: Money, payee: String, at: Instant) = "${formats.money(amount)} an ${payee} ist unterschrieben und wartet auf diesem Handy. Bezahlt wird, sobald du online bist, wenn das vor ${formats.moment(at)} ist. Bis dahin ist es nicht bezahlt."
    override val offlineBefore = "Kein Netz. Du kannst jetzt unterschreiben; bezahlt wird später, sobald du online bist."
    override val takeBack = "Zurücknehmen"
    override val receipt = "Beleg ansehen"
    override val payAnotherWay = "Anders zahlen"
    override val states = object : PayStates {
        override val created = "Nicht bezahlt: nur vorbereitet"
        override val authorised = "Noch nicht bezahlt"
        override val submitted = "Noch nicht bekannt"
        override val unknown = "Noch nicht bekannt"
        override val settled = "Bezahlt"
        override val declined = "Abgelehnt, nicht bezahlt"
        override val expired = "Zu spät, nicht bezahlt"
        override val cancelled = "Zurückgenommen, nicht bezahlt"
    }
    override fun spokenConfirm(amount: Money, payee: String) = "${formats.money(amount)} an ${payee} zahlen. Doppeltippen und mit Finger, Gesicht oder Code bestätigen."
    override fun spokenSettled(amount: Money, payee: String) = "Bezahlt: ${formats.money(amount)} an ${payee}."
    override fun spokenNotKnown(amount: Money, payee: String) = "${formats.money(amount)} an ${payee}: Wir wissen es noch nicht. Zahle nicht noch einmal."
    override val spokenScanner = "Kamerabild. Ein Code wird gelesen, sobald er im Bild ist."
    override val spokenCodeFound = "Code gefunden"
}
