// Generated from shells/words/advice.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct AdviceEn: AdviceWords {
    let formats: any Formats
    var scanAgain: String { "Scan it again, or pay another way." }
    var otherWay: String { "Pay another way." }
    var otherAmount: String { "Write another amount." }
    var nameAmount: String { "Ask how much it is, and write it." }
    var payAsked: String { "Pay what the code asks for." }
    var otherCurrency: String { "Pay in another currency." }
    var ownCurrency: String { "Choose a currency that you have an account in." }
    var newInvite: String { "Ask for a new invite." }
    var lookAgain: String { "Go back and look again." }
    var otherLimits: String { "Choose other limits." }
    var doNotTrust: String { "Do not trust this file." }
    var otherCode: String { "Ask the shop for another code." }
    var otherFile: String { "Pick another file." }
    var scanBike: String { "Scan the code on the bike again." }
    var refresh: String { "Refresh, then look again." }
    var sayWrong: String { "Say in a sentence what is wrong." }
    var pickOrRefuse: String { "Pick it, or refuse the whole." }
    var pickAsked: String { "Pick from what was asked for." }
    var inRange: String { "Choose a number in that range." }
    var doNotAnswer: String { "Do not answer it." }
    var shorter: String { "Write something shorter." }
    var lookAtTerms: String { "Look at the terms again." }
    var pickLess: String { "Leave something out, or choose fewer days." }
    var pickCity: String { "Pick a city from the list." }
    var ordinaryWay: String { "The ordinary way is open." }
    var enrol: String { "Scan an invite." }
    var goOnOrWipe: String { "Go on with this wallet, or wipe it first." }
    var openAgain: String { "Close Tally and open it again." }
    var sendFirst: String { "Go online so that it is sent, or decide that it may be lost." }
    var topUp: String { "Top up, then try again." }
    var askTerms: String { "Ask for new terms. Nothing was signed." }
    var askRefund: String { "Ask for a refund." }
    var setClock: String { "Set it to automatic, then try again." }
    var startAnew: String { "Wipe this wallet and start with a new invite. Your money and your records come back." }
    var nothingToDo: String { "There is nothing to do." }
    var decideTwice: String { "Decide whether you mean it twice. Nothing was signed." }
    var answerFirst: String { "Answer that first, then try again." }
    var otherBike: String { "Take another bike, and tell the bike company." }
    var waitAnswer: String { "Wait for its answer. It comes by itself." }
    var payBackFirst: String { "Pay that first." }
    var newLink: String { "Ask them for a new link." }
    var fillIn: String { "Fill it in, or leave it out where you may." }
    var withdrawFirst: String { "To change it, take it back first." }
    var switchOn: String { "Switch points on first." }
    var triedAgain: String { "Try again later. Whatever waits to be sent is sent by itself." }
    var readOn: String { "Try again later. If it stays so, ask for help." }
    var otherNetwork: String { "Use another network. If it happens again, report it." }
    var whenReady: String { "Try again when you are ready." }
    var waitOrCode: String { "Wait a little, or unlock the phone with its code." }
    var unlockPhone: String { "Unlock the phone." }
    var setLock: String { "Set a screen lock in the settings." }
    var retry: String { "Try again." }
    var report: String { "Report it, with the number of the incident if there is one." }
    var closeOther: String { "Close it there." }
    var restartApp: String { "Start the app again. What can be read is taken over." }
    var updateApp: String { "Update the app." }
    var freeRoom: String { "Free some room, then try again." }
    var restartPhone: String { "Start the phone again." }
    var doNotRepeat: String { "Do not pay again. Your phone finds out by itself." }
}
