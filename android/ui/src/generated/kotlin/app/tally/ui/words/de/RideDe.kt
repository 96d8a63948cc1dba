// Generated from shells/words/ride.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.RideLines
import app.tally.ui.words.RideReasons
import app.tally.ui.words.RideStates
import app.tally.ui.words.RideWords
import java.time.Instant

internal class RideDe(private val formats: Formats) : RideWords {
    override val title = "Fahren"
    override val scan = "Rad scannen"
    override val scanHint = "Scanne den Code am Rad."
    override val bikeCode = "Das ist der Code an einem Rad. Er schließt das Rad auf und bezahlt nichts."
    override val toBike = "Mit diesem Rad fahren"
    override fun confirmTitle(bike: String, provider: String) = "Rad ${bike} von ${provider} entsperren?"
    override val depositTitle = "Kaution"
    override fun deposit(amount: Money) = "${formats.money(amount)} werden bis zum Ende der Fahrt hinterlegt. Was übrig ist, kommt zurück."
    override val noDeposit = "Keine Kaution, dank deiner Punkte."
    override fun lessDeposit(amount: Money, ordinary: Money) = "${formats.money(amount)} Kaution durch deine Punkte, statt ${formats.money(ordinary)}."
    override val ordinaryDeposit = "Gewöhnliche Kaution"
    override fun cap(amount: Money) = "Es kostet nie mehr als ${formats.money(amount)}, was auch geschieht."
    override fun startBy(at: Instant) = "Ist das Schloss bis ${formats.moment(at)} nicht offen, geht es nicht mehr auf, und nichts wird berechnet."
    override val price = "Was es kostet"
    override fun priceBase(amount: Money) = "${formats.money(amount)} Grundpreis"
    override fun priceMinutes(amount: Money, count: Long) = pluralDe(count, one = "${formats.money(amount)} pro Minute", other = "${formats.money(amount)} alle ${formats.number(count)} Minuten")
    override fun priceKilometres(amount: Money, count: Long) = pluralDe(count, one = "${formats.money(amount)} pro Kilometer", other = "${formats.money(amount)} alle ${formats.number(count)} Kilometer")
    override fun priceTax(share: Long) = "zuzüglich ${formats.percent(share)} Steuer"
    override val unlock = "Entsperren"
    override val unlocking = "Wird entsperrt …"
    override fun began(at: Instant) = "Unterwegs seit ${formats.moment(at)}"
    override fun fareSoFar(amount: Money) = "Bisher ${formats.money(amount)}"
    override fun minutes(count: Long) = pluralDe(count, one = "${formats.number(count)} Minute", other = "${formats.number(count)} Minuten")
    override fun distance(length: Long) = "${Language.DE.distance(length, formats)} gefahren"
    override val counter = "Kilometer auf dem Zähler des Rads"
    override val counterHint = "Lies sie am Rad ab, zum Beispiel 1,8. Der Preis braucht sie."
    override val end = "Fahrt beenden"
    override val endAsk = "Schließ zuerst das Schloss. Dann endet die Fahrt hier, auch ohne Netz."
    override fun ended(at: Instant) = "Beendet ${formats.moment(at)}"
    override val settling = "Die Fahrt ist zu Ende. Was sie kostet, kommt gleich."
    override val settlingOffline = "Die Fahrt ist ab jetzt zu Ende. Der Anbieter erfährt es, sobald du online bist."
    override val chargeTitle = "Was die Fahrt gekostet hat"
    override fun collected(amount: Money) = "${formats.money(amount)} wurden abgebucht."
    override fun returned(amount: Money) = "${formats.money(amount)} deiner Kaution kamen zurück."
    override val lines = object : RideLines {
        override val base = "Grundpreis"
        override fun minutes(count: Long) = pluralDe(count, one = "${formats.number(count)} Mal der Minutenpreis", other = "${formats.number(count)} Mal der Minutenpreis")
        override fun kilometres(count: Long) = pluralDe(count, one = "${formats.number(count)} Mal der Kilometerpreis", other = "${formats.number(count)} Mal der Kilometerpreis")
        override val nothingAtLeast = "Nie unter null"
        override val tax = "Steuer"
        override val cap = "Über deiner Obergrenze: nicht berechnet"
    }
    override val states = object : RideStates {
        override val offered = "Nicht entsperrt: nur gezeigt"
        override val unlocking = "Noch nicht bekannt: Das Schloss kann offen sein"
        override val created = "Vereinbart; das Schloss ist noch zu"
        override val riding = "Unterwegs"
        override val settling = "Zu Ende; der Preis kommt noch"
        override val done = "Bezahlt"
        override val revoked = "Vor Beginn zurückgenommen"
        override val expired = "Nie begonnen; nichts berechnet"
        override val declined = "Abgelehnt; das Schloss blieb zu"
    }
    override val unlockNotKnown = "Wir wissen noch nicht, ob das Schloss offen ist. Sieh am Rad nach. Dein Handy fragt weiter, und berechnet wird nie mehr als deine Obergrenze."
    override val cancel = "Zurücknehmen"
    override val dispute = "Preis anfechten"
    override fun disputed(reason: String) = "Du fichtst das an: ${reason}"
    override val disputedByPhone = "Dein Handy ficht das von selbst an: Es wurde mehr abgebucht, als du unterschrieben hast."
    override val reasons = object : RideReasons {
        override val aboveWhatWasSigned = "Mehr, als ich unterschrieben habe"
        override val wrongSum = "Die Summe ist falsch"
        override val notMyRide = "Es war nicht meine Fahrt"
        override val other = "Etwas anderes"
    }
    override val past = "Frühere Fahrten"
    override val empty = "Du bist noch nicht gefahren."
    override fun spokenFare(amount: Money, count: Long) = pluralDe(count, one = "${formats.number(count)} Minute, bisher ${formats.money(amount)}", other = "${formats.number(count)} Minuten, bisher ${formats.money(amount)}")
    override val spokenUnlocked = "Das Schloss ist offen."
}
