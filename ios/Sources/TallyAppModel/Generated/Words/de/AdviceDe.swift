// Generated from shells/words/advice.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct AdviceDe: AdviceWords {
    let formats: any Formats
    var scanAgain: String { "Scanne noch einmal oder zahle anders." }
    var otherWay: String { "Zahle auf andere Weise." }
    var otherAmount: String { "Schreib einen anderen Betrag." }
    var nameAmount: String { "Frag nach dem Betrag und gib ihn ein." }
    var payAsked: String { "Zahle, was der Code verlangt." }
    var otherCurrency: String { "Zahle in einer anderen Währung." }
    var ownCurrency: String { "Wähle eine Währung, in der du ein Konto hast." }
    var newInvite: String { "Bitte um eine neue Einladung." }
    var lookAgain: String { "Geh zurück und sieh noch einmal nach." }
    var otherLimits: String { "Wähle andere Grenzen." }
    var doNotTrust: String { "Vertraue dieser Datei nicht." }
    var otherCode: String { "Bitte das Geschäft um einen anderen Code." }
    var otherFile: String { "Wähle eine andere Datei." }
    var scanBike: String { "Scanne den Code am Rad noch einmal." }
    var refresh: String { "Aktualisiere und sieh noch einmal nach." }
    var sayWrong: String { "Sag in einem Satz, was nicht stimmt." }
    var pickOrRefuse: String { "Wähle es aus oder lehne alles ab." }
    var pickAsked: String { "Wähle aus dem, wonach gefragt wurde." }
    var inRange: String { "Wähle eine Zahl in diesem Bereich." }
    var doNotAnswer: String { "Antworte nicht darauf." }
    var shorter: String { "Schreib etwas Kürzeres." }
    var lookAtTerms: String { "Sieh dir die Bedingungen noch einmal an." }
    var pickLess: String { "Lass etwas weg oder wähle weniger Tage." }
    var pickCity: String { "Wähle eine Stadt aus der Liste." }
    var ordinaryWay: String { "Der gewöhnliche Weg steht offen." }
    var enrol: String { "Scanne eine Einladung." }
    var goOnOrWipe: String { "Bleib bei dieser Wallet oder lösche sie zuerst." }
    var openAgain: String { "Schließe Tally und öffne es wieder." }
    var sendFirst: String { "Geh online, damit es gesendet wird, oder entscheide, dass es verloren gehen darf." }
    var topUp: String { "Lade auf und versuche es dann noch einmal." }
    var askTerms: String { "Frag neue Bedingungen ab. Es wurde nichts unterschrieben." }
    var askRefund: String { "Bitte um eine Erstattung." }
    var setClock: String { "Stell sie auf automatisch und versuche es dann noch einmal." }
    var startAnew: String { "Lösche diese Wallet und beginne mit einer neuen Einladung. Dein Geld und deine Belege kommen zurück." }
    var nothingToDo: String { "Es gibt nichts zu tun." }
    var decideTwice: String { "Entscheide, ob du es zweimal willst. Es wurde nichts unterschrieben." }
    var answerFirst: String { "Beantworte das zuerst und versuche es dann noch einmal." }
    var otherBike: String { "Nimm ein anderes Rad und sag dem Anbieter Bescheid." }
    var waitAnswer: String { "Warte auf die Antwort. Sie kommt von selbst." }
    var payBackFirst: String { "Zahle das zuerst." }
    var newLink: String { "Bitte um einen neuen Link." }
    var fillIn: String { "Füll es aus oder lass es weg, wo du darfst." }
    var withdrawFirst: String { "Um es zu ändern, nimm es erst zurück." }
    var switchOn: String { "Schalte die Punkte zuerst ein." }
    var triedAgain: String { "Versuche es später noch einmal. Was noch gesendet werden muss, wird von selbst gesendet." }
    var readOn: String { "Versuche es später noch einmal. Bleibt es dabei, bitte um Hilfe." }
    var otherNetwork: String { "Nimm ein anderes Netz. Wenn es wieder vorkommt, melde es." }
    var whenReady: String { "Versuche es wieder, wenn du so weit bist." }
    var waitOrCode: String { "Warte etwas oder entsperre das Handy mit dem Code." }
    var unlockPhone: String { "Entsperre das Handy." }
    var setLock: String { "Richte in den Einstellungen eine Displaysperre ein." }
    var retry: String { "Versuche es noch einmal." }
    var report: String { "Melde es, mit der Nummer des Vorfalls, falls es eine gibt." }
    var closeOther: String { "Schließe es dort." }
    var restartApp: String { "Starte die App neu. Was lesbar ist, wird übernommen." }
    var updateApp: String { "Aktualisiere die App." }
    var freeRoom: String { "Schaff etwas Platz und versuche es dann noch einmal." }
    var restartPhone: String { "Starte das Handy neu." }
    var doNotRepeat: String { "Zahle nicht noch einmal. Dein Handy findet es von selbst heraus." }
}
