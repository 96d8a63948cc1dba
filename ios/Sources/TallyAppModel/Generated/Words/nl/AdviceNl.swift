// Generated from shells/words/advice.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct AdviceNl: AdviceWords {
    let formats: any Formats
    var scanAgain: String { "Scan opnieuw, of betaal op een andere manier." }
    var otherWay: String { "Betaal op een andere manier." }
    var otherAmount: String { "Typ een ander bedrag." }
    var nameAmount: String { "Vraag hoeveel het is en vul dat in." }
    var payAsked: String { "Betaal wat de code vraagt." }
    var otherCurrency: String { "Betaal in een andere valuta." }
    var ownCurrency: String { "Kies een valuta waarin je een rekening hebt." }
    var newInvite: String { "Vraag om een nieuwe uitnodiging." }
    var lookAgain: String { "Ga terug en kijk nog eens." }
    var otherLimits: String { "Kies andere limieten." }
    var doNotTrust: String { "Vertrouw dit bestand niet." }
    var otherCode: String { "Vraag de winkel om een andere code." }
    var otherFile: String { "Kies een ander bestand." }
    var scanBike: String { "Scan de code op de fiets opnieuw." }
    var refresh: String { "Vernieuw en kijk nog eens." }
    var sayWrong: String { "Zeg in één zin wat er niet klopt." }
    var pickOrRefuse: String { "Kies het, of weiger alles." }
    var pickAsked: String { "Kies uit wat er gevraagd is." }
    var inRange: String { "Kies een getal binnen die grenzen." }
    var doNotAnswer: String { "Geef er geen antwoord op." }
    var shorter: String { "Typ iets korters." }
    var lookAtTerms: String { "Bekijk de voorwaarden opnieuw." }
    var pickLess: String { "Laat iets weg, of kies minder dagen." }
    var pickCity: String { "Kies een stad uit de lijst." }
    var ordinaryWay: String { "De gewone weg staat open." }
    var enrol: String { "Scan een uitnodiging." }
    var goOnOrWipe: String { "Ga verder met deze wallet, of wis die eerst." }
    var openAgain: String { "Sluit Tally en open het opnieuw." }
    var sendFirst: String { "Ga online zodat het wordt verstuurd, of besluit dat het verloren mag gaan." }
    var topUp: String { "Waardeer op en probeer het dan opnieuw." }
    var askTerms: String { "Vraag nieuwe voorwaarden op. Er is niets getekend." }
    var askRefund: String { "Vraag om terugbetaling." }
    var setClock: String { "Zet hem op automatisch en probeer het dan opnieuw." }
    var startAnew: String { "Wis deze wallet en begin met een nieuwe uitnodiging. Je geld en je gegevens komen terug." }
    var nothingToDo: String { "Je hoeft niets te doen." }
    var decideTwice: String { "Beslis of je het twee keer wilt. Er is niets getekend." }
    var answerFirst: String { "Beantwoord dat eerst en probeer het dan opnieuw." }
    var otherBike: String { "Neem een andere fiets en laat het de aanbieder weten." }
    var waitAnswer: String { "Wacht op het antwoord. Dat komt vanzelf." }
    var payBackFirst: String { "Betaal dat eerst." }
    var newLink: String { "Vraag hun om een nieuwe link." }
    var fillIn: String { "Vul het in, of laat het weg waar dat mag." }
    var withdrawFirst: String { "Trek het eerst in als je het wilt veranderen." }
    var switchOn: String { "Zet de punten eerst aan." }
    var triedAgain: String { "Probeer het later opnieuw. Wat nog verstuurd moet worden, wordt vanzelf verstuurd." }
    var readOn: String { "Probeer het later opnieuw. Blijft het zo, vraag dan om hulp." }
    var otherNetwork: String { "Gebruik een ander netwerk. Meld het als het weer gebeurt." }
    var whenReady: String { "Probeer het opnieuw als je zover bent." }
    var waitOrCode: String { "Wacht even, of ontgrendel de telefoon met de code." }
    var unlockPhone: String { "Ontgrendel de telefoon." }
    var setLock: String { "Stel bij Instellingen een schermvergrendeling in." }
    var retry: String { "Probeer het opnieuw." }
    var report: String { "Meld het, met het nummer van het incident als dat er is." }
    var closeOther: String { "Sluit het daar." }
    var restartApp: String { "Start de app opnieuw. Wat leesbaar is, wordt overgenomen." }
    var updateApp: String { "Werk de app bij." }
    var freeRoom: String { "Maak ruimte vrij en probeer het dan opnieuw." }
    var restartPhone: String { "Start de telefoon opnieuw." }
    var doNotRepeat: String { "Betaal niet opnieuw. Je telefoon zoekt het vanzelf uit." }
}
