// Generated from shells/words/firstStart.json. Change that, then run shells/generate.

package app.tally.ui.words.de

import app.tally.core.Money
import app.tally.ui.words.FirstStartWords
import app.tally.ui.words.Formats

internal class FirstStartDe(private val formats: Formats) : FirstStartWords {
    override val welcome = "Willkommen bei Tally"
    override val promise = "Was du bestätigst, wird einmal bezahlt oder gar nicht. Und du siehst immer, was über dich bekannt ist und warum."
    override val begin = "Los geht’s"
    override val tryPlayMoney = "Mit Spielgeld testen"
    override val inviteTitle = "Einladung scannen"
    override val inviteHint = "Halte die Kamera auf deine Einladung."
    override val inviteWhy = "Deine Einladung ist ein quadratischer Code, auf Papier oder auf einem anderen Bildschirm. Sie sagt deinem Handy, welchem Tally es vertrauen soll. Nimm also eine, deren Herkunft du kennst."
    override val invitePaste = "Link einfügen"
    override val inviteField = "Link der Einladung"
    override val keysTitle = "Zwei Schlüssel auf diesem Handy"
    override val keyHolder = "Dein Schlüssel unterschreibt, was du bestätigst: Zahlungen, Kredite und wer deine Daten lesen darf. Er öffnet sich nur, wenn du zeigst, dass du es bist, für jede Unterschrift neu."
    override val keyDevice = "Der Schlüssel des Handys unterschreibt dessen eigene Fragen, etwa ob es Neues gibt, und kleine Zahlungen, wenn du sie erlaubst."
    override val keysStay = "Beide bleiben auf diesem Handy. Niemand sonst hat sie, und niemand kann sie für dich kopieren. Verlierst du das Handy, beginnst du mit einer neuen Einladung; dein Geld und deine Belege kommen zurück."
    override val lockTitle = "Erst eine Displaysperre"
    override val lockWhy = "Dein Schlüssel wird von der Displaysperre geschützt, und es gibt noch keine. Richte in den Einstellungen einen Code, deinen Fingerabdruck oder dein Gesicht ein und komm dann zurück."
    override val openSettings = "Zu den Einstellungen"
    override val enrol = "Handy einrichten"
    override val enrolling = "Deine Wallet wird eingerichtet …"
    override val enrolled = "Deine Wallet ist bereit"
    override val smallTitle = "Kleine Zahlungen"
    override fun smallWhy(perUse: Money, perDay: Money) = "Bis ${formats.money(perUse)} auf einmal und ${formats.money(perDay)} am Tag kann dieses Handy zahlen, ohne nach Finger, Gesicht oder Code zu fragen. Du kannst das jederzeit beenden."
    override val smallAllow = "Erlauben"
    override val smallSkip = "Immer fragen"
    override val cameraTitle = "Tally braucht die Kamera"
    override val cameraWhy = "Nur um Codes zu lesen, und nur solange der Scanner offen ist. Kein Bild wird gespeichert."
    override val cameraAllow = "Kamera erlauben"
    override val cameraRefused = "Ohne Kamera kannst du stattdessen einen Link einfügen."
    override val notifyTitle = "Mitteilungen erhalten?"
    override val notifyWhy = "Tally sagt dir, wenn über eine Zahlung entschieden ist, wenn eine Rechnung fällig ist und wenn jemand deine Daten liest. Sonst nichts und nie Werbung."
    override val notifyAllow = "Mitteilungen erlauben"
    override fun spokenStep(step: Long, all: Long) = "Schritt ${formats.number(step)} von ${formats.number(all)}"
}
