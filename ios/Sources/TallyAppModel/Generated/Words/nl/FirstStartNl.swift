// Generated from shells/words/firstStart.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct FirstStartNl: FirstStartWords {
    let formats: any Formats
    var welcome: String { "Welkom bij Tally" }
    var promise: String { "Wat je goedkeurt, wordt één keer betaald of helemaal niet. En je ziet altijd wat er over je bekend is, en waarom." }
    var begin: String { "Aan de slag" }
    var tryPlayMoney: String { "Probeer met speelgeld" }
    var inviteTitle: String { "Scan je uitnodiging" }
    var inviteHint: String { "Houd de camera boven je uitnodiging." }
    var inviteWhy: String { "Je uitnodiging is een vierkante code, op papier of op een ander scherm. Die vertelt je telefoon welke Tally te vertrouwen is. Gebruik er dus een waarvan je weet waar hij vandaan komt." }
    var invitePaste: String { "Link plakken" }
    var inviteField: String { "Uitnodigingslink" }
    var keysTitle: String { "Twee sleutels op je telefoon" }
    var keyHolder: String { "Jouw sleutel tekent wat je goedkeurt: betalingen, leningen en wie je gegevens mag lezen. Hij gaat alleen open als je laat zien dat jij het bent, bij elke handtekening opnieuw." }
    var keyDevice: String { "De sleutel van de telefoon tekent wat de telefoon zelf vraagt, bijvoorbeeld of er nieuws is, en kleine betalingen als je dat toestaat." }
    var keysStay: String { "Beide blijven op deze telefoon. Niemand anders heeft ze en niemand kan ze voor je kopiëren. Raak je de telefoon kwijt, dan begin je opnieuw met een nieuwe uitnodiging; je geld en je gegevens komen terug." }
    var lockTitle: String { "Eerst een schermvergrendeling" }
    var lockWhy: String { "Jouw sleutel wordt beschermd door de schermvergrendeling, en die is er nog niet. Stel bij Instellingen een code, je vinger of je gezicht in en kom dan terug." }
    var openSettings: String { "Naar instellingen" }
    var enrol: String { "Telefoon instellen" }
    var enrolling: String { "Je wallet wordt ingesteld …" }
    var enrolled: String { "Je wallet is klaar" }
    var smallTitle: String { "Kleine betalingen" }
    func smallWhy(perUse: Money, perDay: Money) -> String { "Tot \(formats.money(perUse)) per keer en \(formats.money(perDay)) per dag kan deze telefoon betalen zonder te vragen om je vinger, gezicht of code. Je kunt dat altijd stoppen." }
    var smallAllow: String { "Toestaan" }
    var smallSkip: String { "Altijd vragen" }
    var cameraTitle: String { "Tally heeft de camera nodig" }
    var cameraWhy: String { "Alleen om codes te lezen, en alleen zolang de scanner open is. Er wordt geen foto bewaard." }
    var cameraAllow: String { "Camera toestaan" }
    var cameraRefused: String { "Zonder camera kun je in plaats daarvan een link plakken." }
    var notifyTitle: String { "Meldingen ontvangen?" }
    var notifyWhy: String { "Tally vertelt je wanneer over een betaling is beslist, wanneer je een rekening moet betalen en wanneer iemand je gegevens leest. Verder niets, en nooit reclame." }
    var notifyAllow: String { "Meldingen toestaan" }
    func spokenStep(step: Int, all: Int) -> String { "Stap \(formats.number(step)) van \(formats.number(all))" }
}
