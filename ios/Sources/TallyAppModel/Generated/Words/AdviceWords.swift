// Generated from shells/words/advice.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

/// What to do about an error. Each error names one of these.
public protocol AdviceWords: Sendable {
    /// Below what happened; see which errors name it in errors.json.
    var scanAgain: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var otherWay: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var otherAmount: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var nameAmount: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var payAsked: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var otherCurrency: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var ownCurrency: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var newInvite: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var lookAgain: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var otherLimits: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var doNotTrust: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var otherCode: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var otherFile: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var scanBike: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var refresh: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var sayWrong: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var pickOrRefuse: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var pickAsked: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var inRange: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var doNotAnswer: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var shorter: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var lookAtTerms: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var pickLess: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var pickCity: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var ordinaryWay: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var enrol: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var goOnOrWipe: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var openAgain: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var sendFirst: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var topUp: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var askTerms: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var askRefund: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var setClock: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var startAnew: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var nothingToDo: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var decideTwice: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var answerFirst: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var otherBike: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var waitAnswer: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var payBackFirst: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var newLink: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var fillIn: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var withdrawFirst: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var switchOn: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var triedAgain: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var readOn: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var otherNetwork: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var whenReady: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var waitOrCode: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var unlockPhone: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var setLock: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var retry: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var report: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var closeOther: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var restartApp: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var updateApp: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var freeRoom: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var restartPhone: String { get }

    /// Below what happened; see which errors name it in errors.json.
    var doNotRepeat: String { get }
}
