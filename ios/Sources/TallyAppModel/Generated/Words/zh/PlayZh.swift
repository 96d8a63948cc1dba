// Generated from shells/words/play.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct PlayZh: PlayWords {
    let formats: any Formats
    var mark: String { "体验金，这里的一切都不是真的。" }
    var leave: String { "退出" }
    var instead: String { "体验时没有真的码可扫，请选择你想扫的东西。" }
    var noneLeft: String { "这里已经没有了。" }
    var unreachable: String { "体验环境没有响应。沙盒程序还在运行吗？" }
    var refused: String { "体验环境没有给出码。" }
    var invite: String { "一张邀请码" }
    var bakery: String { "面包店的收银台" }
    var transport: String { "一台售票机" }
    var bike: String { "一辆共享单车" }
    var landlord: String { "想了解你情况的房东" }
}
