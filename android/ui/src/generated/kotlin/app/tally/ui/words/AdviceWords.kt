// Generated from shells/words/advice.json. Change that, then run shells/generate.

package app.tally.ui.words

/** What to do about an error. Each error names one of these. */
interface AdviceWords {
    /** Below what happened; see which errors name it in errors.json. */
    val scanAgain: String

    /** Below what happened; see which errors name it in errors.json. */
    val otherWay: String

    /** Below what happened; see which errors name it in errors.json. */
    val otherAmount: String

    /** Below what happened; see which errors name it in errors.json. */
    val nameAmount: String

    /** Below what happened; see which errors name it in errors.json. */
    val payAsked: String

    /** Below what happened; see which errors name it in errors.json. */
    val otherCurrency: String

    /** Below what happened; see which errors name it in errors.json. */
    val ownCurrency: String

    /** Below what happened; see which errors name it in errors.json. */
    val newInvite: String

    /** Below what happened; see which errors name it in errors.json. */
    val lookAgain: String

    /** Below what happened; see which errors name it in errors.json. */
    val otherLimits: String

    /** Below what happened; see which errors name it in errors.json. */
    val doNotTrust: String

    /** Below what happened; see which errors name it in errors.json. */
    val otherCode: String

    /** Below what happened; see which errors name it in errors.json. */
    val otherFile: String

    /** Below what happened; see which errors name it in errors.json. */
    val scanBike: String

    /** Below what happened; see which errors name it in errors.json. */
    val refresh: String

    /** Below what happened; see which errors name it in errors.json. */
    val sayWrong: String

    /** Below what happened; see which errors name it in errors.json. */
    val pickOrRefuse: String

    /** Below what happened; see which errors name it in errors.json. */
    val pickAsked: String

    /** Below what happened; see which errors name it in errors.json. */
    val inRange: String

    /** Below what happened; see which errors name it in errors.json. */
    val doNotAnswer: String

    /** Below what happened; see which errors name it in errors.json. */
    val shorter: String

    /** Below what happened; see which errors name it in errors.json. */
    val lookAtTerms: String

    /** Below what happened; see which errors name it in errors.json. */
    val pickLess: String

    /** Below what happened; see which errors name it in errors.json. */
    val pickCity: String

    /** Below what happened; see which errors name it in errors.json. */
    val ordinaryWay: String

    /** Below what happened; see which errors name it in errors.json. */
    val enrol: String

    /** Below what happened; see which errors name it in errors.json. */
    val goOnOrWipe: String

    /** Below what happened; see which errors name it in errors.json. */
    val openAgain: String

    /** Below what happened; see which errors name it in errors.json. */
    val sendFirst: String

    /** Below what happened; see which errors name it in errors.json. */
    val topUp: String

    /** Below what happened; see which errors name it in errors.json. */
    val askTerms: String

    /** Below what happened; see which errors name it in errors.json. */
    val askRefund: String

    /** Below what happened; see which errors name it in errors.json. */
    val setClock: String

    /** Below what happened; see which errors name it in errors.json. */
    val startAnew: String

    /** Below what happened; see which errors name it in errors.json. */
    val nothingToDo: String

    /** Below what happened; see which errors name it in errors.json. */
    val decideTwice: String

    /** Below what happened; see which errors name it in errors.json. */
    val answerFirst: String

    /** Below what happened; see which errors name it in errors.json. */
    val otherBike: String

    /** Below what happened; see which errors name it in errors.json. */
    val waitAnswer: String

    /** Below what happened; see which errors name it in errors.json. */
    val payBackFirst: String

    /** Below what happened; see which errors name it in errors.json. */
    val newLink: String

    /** Below what happened; see which errors name it in errors.json. */
    val fillIn: String

    /** Below what happened; see which errors name it in errors.json. */
    val withdrawFirst: String

    /** Below what happened; see which errors name it in errors.json. */
    val switchOn: String

    /** Below what happened; see which errors name it in errors.json. */
    val triedAgain: String

    /** Below what happened; see which errors name it in errors.json. */
    val readOn: String

    /** Below what happened; see which errors name it in errors.json. */
    val otherNetwork: String

    /** Below what happened; see which errors name it in errors.json. */
    val whenReady: String

    /** Below what happened; see which errors name it in errors.json. */
    val waitOrCode: String

    /** Below what happened; see which errors name it in errors.json. */
    val unlockPhone: String

    /** Below what happened; see which errors name it in errors.json. */
    val setLock: String

    /** Below what happened; see which errors name it in errors.json. */
    val retry: String

    /** Below what happened; see which errors name it in errors.json. */
    val report: String

    /** Below what happened; see which errors name it in errors.json. */
    val closeOther: String

    /** Below what happened; see which errors name it in errors.json. */
    val restartApp: String

    /** Below what happened; see which errors name it in errors.json. */
    val updateApp: String

    /** Below what happened; see which errors name it in errors.json. */
    val freeRoom: String

    /** Below what happened; see which errors name it in errors.json. */
    val restartPhone: String

    /** Below what happened; see which errors name it in errors.json. */
    val doNotRepeat: String
}
