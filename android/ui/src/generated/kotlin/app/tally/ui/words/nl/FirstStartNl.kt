// Generated from shells/words/firstStart.json. Change that, then run shells/generate.

package app.tally.ui.words.nl

import app.tally.core.Money
import app.tally.ui.words.FirstStartWords
import app.tally.ui.words.Formats

internal class FirstStartNl(private val formats: Formats) : FirstStartWords {
    override val welcome = "Welkom bij Tally"
    override val promise = "Wat je goedkeurt, wordt één keer betaald of helemaal niet. En je ziet altijd wat er over je bekend is, en waarom."
    override val begin = "Aan de slag"
    override val tryPlayMoney = "Probeer met speelgeld"
    override val inviteTitle = "Scan je uitnodiging"
    override val inviteHint = "Houd de camera boven je uitnodiging."
    override val inviteWhy = "Je uitnodiging is een vierkante code, op papier of op een ander scherm. Die vertelt je telefoon welke Tally te vertrouwen is. Gebruik er dus een waarvan je weet waar hij vandaan komt."
    override val invitePaste = "Link plakken"
    override val inviteField = "Uitnodigingslink"
    override val keysTitle = "Twee sleutels op je telefoon"
    override val keyHolder = "Jouw sleutel tekent wat je goedkeurt: betalingen, leningen en wie je gegevens mag lezen. Hij gaat alleen open als je laat zien dat jij het bent, bij elke handtekening opnieuw."
    override val keyDevice = "De sleutel van de telefoon tekent wat de telefoon zelf vraagt, bijvoorbeeld of er nieuws is, en kleine betalingen als je dat toestaat."
    override val keysStay = "Beide blijven op deze telefoon. Niemand anders heeft ze en niemand kan ze voor je kopiëren. Raak je de telefoon kwijt, dan begin je opnieuw met een nieuwe uitnodiging; je geld en je gegevens komen terug."
    override val lockTitle = "Eerst een schermvergrendeling"
    override val lockWhy = "Jouw sleutel wordt beschermd door de schermvergrendeling, en die is er nog niet. Stel bij Instellingen een code, je vinger of je gezicht in en kom dan terug."
    override val openSettings = "Naar instellingen"
    override val enrol = "Telefoon instellen"
    override val enrolling = "Je wallet wordt ingesteld …"
    override val enrolled = "Je wallet is klaar"
    override val smallTitle = "Kleine betalingen"
    override fun smallWhy(perUse: Money, perDay: Money) = "Tot ${formats.money(perUse)} per keer en ${formats.money(perDay)} per dag kan deze telefoon betalen zonder te vragen om je vinger, gezicht of code. Je kunt dat altijd stoppen."
    override val smallAllow = "Toestaan"
    override val smallSkip = "Altijd vragen"
    override val cameraTitle = "Tally heeft de camera nodig"
    override val cameraWhy = "Alleen om codes te lezen, en alleen zolang de scanner open is. Er wordt geen foto bewaard."
    override val cameraAllow = "Camera toestaan"
    override val cameraRefused = "Zonder camera kun je in plaats daarvan een link plakken."
    override val notifyTitle = "Meldingen ontvangen?"
    override val notifyWhy = "Tally vertelt je wanneer over een betaling is beslist, wanneer je een rekening moet betalen en wanneer iemand je gegevens leest. Verder niets, en nooit reclame."
    override val notifyAllow = "Meldingen toestaan"
    override fun spokenStep(step: Long, all: Long) = "Stap ${formats.number(step)} van ${formats.number(all)}"
}
