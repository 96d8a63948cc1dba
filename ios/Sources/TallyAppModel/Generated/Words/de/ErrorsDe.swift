// Generated from shells/words/errors.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct ErrorsDe: ErrorsWords {
    let formats: any Formats
    var kinds: any ErrorsKinds { ErrorsKindsDe(formats: formats) }
    var nothingDone: String { "Es ist nichts geschehen, und nichts ist verloren." }
    func incident(incident: String) -> String { "Vorfall \(incident)" }
    var unknown: String { "Das hat nicht geklappt." }
    var unknownAdvice: String { "Aktualisiere die App. Wenn es wieder vorkommt, melde es." }
    var sentences: any ErrorsSentences { ErrorsSentencesDe(formats: formats) }
}

struct ErrorsKindsDe: ErrorsKinds {
    let formats: any Formats
    var input: String { "Das passt noch nicht" }
    var state: String { "Das geht gerade nicht" }
    var network: String { "Keine Verbindung" }
    var storage: String { "Dein Handy kann das gerade nicht" }
    var notKnown: String { "Wir wissen es noch nicht" }
    var `internal`: String { "Unser Fehler" }
}

struct ErrorsSentencesDe: ErrorsSentences {
    let formats: any Formats
    var codeUnreadable: String { "Dieser Code lässt sich nicht als Zahlung lesen." }
    func codeNotPayable(networks: String) -> String { "Dieser Code ist für \(networks). Deine Wallet kann dort nicht zahlen." }
    var amountUnreadable: String { "Das ist kein Betrag: Schreib Ziffern und höchstens ein Komma." }
    var amountMissing: String { "Der Code sagt nicht, wie viel." }
    func amountDiffers(amount: Money) -> String { "Der Code verlangt genau \(formats.money(amount))." }
    var amountNotPositive: String { "Der Betrag muss größer als null sein." }
    var currencyUnknown: String { "In dieser Währung kann nicht gezahlt werden." }
    var inviteUnreadable: String { "Das ist keine Einladung zu Tally." }
    var idUnreadable: String { "Die App hat nach etwas gefragt, das die Wallet so nicht kennt." }
    var idInUse: String { "Die App hat eine Nummer für zwei verschiedene Dinge benutzt." }
    var notFound: String { "Das gibt es hier nicht oder nicht mehr." }
    var cursorUnknown: String { "Die Liste ließ sich nicht fortsetzen." }
    var limitsNotSound: String { "Diese Grenzen passen nicht zusammen: Am Tag darf es nicht weniger sein als für eine einzelne Zahlung." }
    var evidenceDoesNotHold: String { "Dieser Beleg stimmt nicht: Er wurde verändert oder gehört zu etwas anderem." }
    var codeAmountNotPayable: String { "Der Betrag in diesem Code kann nicht gezahlt werden." }
    var fileUnreadable: String { "Diese Datei lässt sich nicht lesen." }
    var fileOfAnotherFormat: String { "Diese Datei ist von anderer Art." }
    func chainDoesNotHold(event: Int) -> String { "Diese Liste stimmt nicht: Eintrag \(formats.number(event)) wurde verändert oder ausgetauscht." }
    var rideCodeUnreadable: String { "Dieser Code gehört zu keinem Rad." }
    var billUnknown: String { "Diese Rechnung ist hier nicht bekannt." }
    var disputeNotSound: String { "Es steht noch nicht da, was nicht stimmt, oder es ist zu lang." }
    var requestLinkUnreadable: String { "Das ist keine Anfrage nach deinen Daten." }
    var grantsNothing: String { "Es ist nichts ausgewählt, also gibt es nichts zu erlauben." }
    func fieldNotAskedFor(field: String) -> String { "Nach „\(field)“ wurde nicht gefragt." }
    func fieldRequired(field: String) -> String { "Ohne „\(field)“ nützt ihnen der Rest nichts." }
    func daysNotAllowed(most: Int) -> String { pluralDe(most, one: "Es darf höchstens \(formats.number(most)) Tag dauern.", other: "Es darf 1 bis \(formats.number(most)) Tage dauern.") }
    func openingsNotAllowed(most: Int) -> String { pluralDe(most, one: "Es darf höchstens \(formats.number(most)) Mal geöffnet werden.", other: "Es darf 1 bis \(formats.number(most)) Mal geöffnet werden.") }
    var requestForged: String { "Diese Anfrage ist nicht von dem, der sie zu sein vorgibt." }
    var profileNotUsable: String { "Das ist zu lang oder mehr als eine Zeile." }
    var collectionNotAskedFor: String { "Das ist nicht, wonach gefragt wurde." }
    var notNarrower: String { "Das ist nicht weniger, als du bisher erlaubt hast." }
    var pointsOutOfRange: String { "Punkte gehen von 350 bis 950." }
    var entryUnknown: String { "Dieser Eintrag ist hier nicht bekannt." }
    var offerUnknown: String { "Dieses Angebot ist vorbei oder gilt hierfür nicht." }
    var cityUnknown: String { "Diese Stadt steht nicht auf der Liste." }
    var sellerUnknown: String { "Von diesem Anbieter ist hier noch nichts bekannt." }
    var notHere: String { "Dieses Angebot gilt in deiner Stadt nicht." }
    var notEnrolled: String { "Dieses Handy ist noch keine Wallet." }
    var alreadyEnrolled: String { "Dieses Handy ist schon eine Wallet, durch eine andere Einladung." }
    var paused: String { "Die Wallet ruht." }
    func operationsUnsent(operations: Int) -> String { pluralDe(operations, one: "\(formats.number(operations)) unterschriebener Vorgang ist noch nicht gesendet und ginge verloren.", other: "\(formats.number(operations)) unterschriebene Vorgänge sind noch nicht gesendet und gingen verloren.") }
    var noAccount: String { "In dieser Währung hast du kein Konto." }
    func insufficientFunds(amount: Money) -> String { "Das Geld reicht nicht. Du kannst \(formats.money(amount)) ausgeben." }
    var quoteExpired: String { "Diese Bedingungen sind abgelaufen." }
    var notCancellable: String { "Das lässt sich nicht mehr zurücknehmen." }
    var clockWrong: String { "Die Uhr dieses Handys geht falsch." }
    var keysReplaced: String { "Die Schlüssel auf diesem Handy gehören nicht zu dieser Wallet." }
    var restoredFromACopy: String { "Diese Wallet stammt aus einer älteren Kopie." }
    var enrolmentEnded: String { "Dieses Handy gehört nicht mehr zu deinen Wallets." }
    var alreadySettled: String { "Das ist schon erledigt, und du hast den Beleg." }
    var possibleDuplicate: String { "Du hast dieselbe Zahlung vor weniger als einer Minute bestätigt." }
    var personBeingAsked: String { "Dein Handy fragt dich gerade etwas anderes." }
    var logTaken: String { "Die App wollte ihr Protokoll zweimal führen." }
    var rideElsewhere: String { "Die Fahrt ist schon weiter; das geht nicht mehr." }
    var rideTermsNotSound: String { "Die Bedingungen dieser Fahrt kann niemand unterschreiben." }
    var rideNotCharged: String { "Die Fahrt ist noch nicht abgerechnet." }
    var rideOfferExpired: String { "Die Bedingungen für dieses Rad sind abgelaufen." }
    var fareNotCountable: String { "Der Preis ist nicht der des veröffentlichten Tarifs." }
    var billNotOwed: String { "Diese Rechnung ist nicht mehr zu zahlen." }
    var billHasPayment: String { "Eine Zahlung dieser Rechnung läuft. Zahle nicht noch einmal." }
    var creditStands: String { "Bei diesem Anbieter ist noch etwas offen." }
    var loanOfferExpired: String { "Die Bedingungen des Kredits sind abgelaufen." }
    var requestUnknown: String { "Diese Anfrage gibt es nicht, oder jemand anderes hat sie angenommen." }
    var requestExpired: String { "Diese Anfrage ist abgelaufen." }
    var requestAnswered: String { "Du hast das schon beantwortet." }
    func profileIncomplete(field: String) -> String { "„\(field)“ ist nicht ausgefüllt." }
    var previewOutdated: String { "Was du gesehen hast, ist überholt." }
    var alreadyWithdrawn: String { "Du hast das schon zurückgenommen." }
    var consentOver: String { "Diese Erlaubnis ist vorbei." }
    var collectionTermsUnknown: String { "Was gespeichert würde, ist hier noch nicht bekannt." }
    var alreadyCollecting: String { "Das hast du schon erlaubt." }
    var alreadyReaching: String { "Dieser Anbieter darf deine Stufe schon erfahren." }
    var pointsOff: String { "Punkte sind auf diesem Handy ausgeschaltet." }
    var pointsRulesUnknown: String { "Die Regeln der Punkte sind hier noch nicht bekannt." }
    var notEligible: String { "Du erreichst dieses Angebot nicht, oder der Anbieter darf es nicht erfahren." }
    var offerNotAllowed: String { "Dieses Angebot verstößt gegen die Regeln, deshalb nutzt dein Handy es nicht." }
    var stepLower: String { "Dir wurde weniger angeboten, als deine Punkte erreichen." }
    var notNow: String { "Dieses Angebot gilt gerade nicht." }
    var offline: String { "Tally ist gerade nicht erreichbar." }
    var refused: String { "Tally hat das abgelehnt." }
    var tampered: String { "Unterwegs wurde etwas verändert, deshalb hat dein Handy es nicht geglaubt." }
    var vaultCancelled: String { "Du hast abgebrochen. Es wurde nichts unterschrieben." }
    var vaultLockedOut: String { "Zu viele Versuche." }
    var vaultInvalidated: String { "Dein Handy hat den Schlüssel weggeworfen, wie es das bei neuen Fingern oder Gesichtern tut." }
    var vaultBeforeFirstUnlock: String { "Dein Handy wurde seit dem Start noch nicht entsperrt." }
    var vaultNoPasscode: String { "Dieses Handy hat keine Displaysperre." }
    var vaultWrongPassphrase: String { "Das Kennwort ist falsch." }
    var vaultUnavailable: String { "Die Schlüssel sind gerade nicht erreichbar." }
    var personNotAsked: String { "Dein Handy hat dich nicht gefragt, deshalb wurde nichts unterschrieben." }
    var alreadyOpen: String { "Tally ist auf diesem Handy schon woanders offen." }
    var wrongKey: String { "Die Daten dieser Wallet stammen von einem anderen Handy." }
    var keyMissing: String { "Der Schlüssel zu den Daten dieser Wallet fehlt." }
    var corrupt: String { "Die Datei dieser Wallet ist beschädigt." }
    var newerSchema: String { "Diese Wallet wurde mit einer neueren Version der App benutzt." }
    var diskFull: String { "Auf deinem Handy ist kein Platz mehr." }
    var diskError: String { "Dein Handy kann die Dateien der Wallet nicht lesen oder schreiben." }
    var busy: String { "Die Wallet ist beschäftigt." }
    var outcomeNotKnown: String { "Wir wissen es noch nicht. Zahle nicht noch einmal." }
    var `internal`: String { "In der Wallet ist etwas schiefgegangen." }
    var notAllowed: String { "Die Wallet hat etwas verweigert, das sie nicht tun darf." }
    var inconsistent: String { "Zwei Angaben in der Wallet passen nicht zusammen." }
}
