// Generated from shells/words/advice.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct AdviceZh: AdviceWords {
    let formats: any Formats
    var scanAgain: String { "请重新扫描，或换种方式付款。" }
    var otherWay: String { "请换种方式付款。" }
    var otherAmount: String { "请输入其他金额。" }
    var nameAmount: String { "请问清金额后输入。" }
    var payAsked: String { "请按付款码的金额付款。" }
    var otherCurrency: String { "请换一种货币付款。" }
    var ownCurrency: String { "请选择你有账户的货币。" }
    var newInvite: String { "请索取新的邀请码。" }
    var lookAgain: String { "请返回后再看一次。" }
    var otherLimits: String { "请设置其他额度。" }
    var doNotTrust: String { "请不要相信这个文件。" }
    var otherCode: String { "请向商家索取另一个付款码。" }
    var otherFile: String { "请选择其他文件。" }
    var scanBike: String { "请重新扫描车身上的二维码。" }
    var refresh: String { "请刷新后再看。" }
    var sayWrong: String { "请用一句话说明哪里不对。" }
    var pickOrRefuse: String { "请选择，或全部拒绝。" }
    var pickAsked: String { "请从对方请求的内容中选择。" }
    var inRange: String { "请选择范围内的数字。" }
    var doNotAnswer: String { "请不要答复。" }
    var shorter: String { "请写短一些。" }
    var lookAtTerms: String { "请重新查看条款。" }
    var pickLess: String { "请减少内容，或缩短天数。" }
    var pickCity: String { "请从列表中选择城市。" }
    var ordinaryWay: String { "可以按普通方式办理。" }
    var enrol: String { "请扫描邀请码。" }
    var goOnOrWipe: String { "继续使用这个钱包，或先清除它。" }
    var openAgain: String { "请关闭Tally后重新打开。" }
    var sendFirst: String { "请联网发送，或确认可以丢弃。" }
    var topUp: String { "请充值后重试。" }
    var askTerms: String { "请重新获取条款。没有签名。" }
    var askRefund: String { "请向对方申请退款。" }
    var setClock: String { "请设为自动，然后重试。" }
    var startAnew: String { "请清除本机钱包，用新的邀请码重新开始。你的钱和记录都会回来。" }
    var nothingToDo: String { "无需任何操作。" }
    var decideTwice: String { "请确认是否真要付两次。没有签名。" }
    var answerFirst: String { "请先答复那一项，然后重试。" }
    var otherBike: String { "请换一辆车，并告知单车公司。" }
    var waitAnswer: String { "请等待结果，会自动出来。" }
    var payBackFirst: String { "请先付清。" }
    var newLink: String { "请向对方索取新链接。" }
    var fillIn: String { "请填写，或在允许时不提供。" }
    var withdrawFirst: String { "如需更改，请先撤回。" }
    var switchOn: String { "请先开启信用分。" }
    var triedAgain: String { "请稍后重试。待发送的内容会自动发送。" }
    var readOn: String { "请稍后重试。如仍如此，请寻求帮助。" }
    var otherNetwork: String { "请换一个网络。如再次出现，请反馈。" }
    var whenReady: String { "准备好后可以重试。" }
    var waitOrCode: String { "请稍候，或用密码解锁手机。" }
    var unlockPhone: String { "请解锁手机。" }
    var setLock: String { "请在系统设置中设置锁屏密码。" }
    var retry: String { "请重试。" }
    var report: String { "请反馈，如有故障编号请一并提供。" }
    var closeOther: String { "请在那里关闭。" }
    var restartApp: String { "请重新启动应用。能读取的内容会保留。" }
    var updateApp: String { "请更新应用。" }
    var freeRoom: String { "请清理空间后重试。" }
    var restartPhone: String { "请重启手机。" }
    var doNotRepeat: String { "请不要重复付款。手机会自动查明结果。" }
}
