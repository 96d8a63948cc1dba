// Generated from shells/words/play.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.ui.words.Formats
import app.tally.ui.words.PlayWords

internal class PlayZh(private val formats: Formats) : PlayWords {
    override val mark = "体验金，这里的一切都不是真的。"
    override val leave = "退出"
    override val instead = "体验时没有真的码可扫，请选择你想扫的东西。"
    override val noneLeft = "这里已经没有了。"
    override val unreachable = "体验环境没有响应。沙盒程序还在运行吗？"
    override val refused = "体验环境没有给出码。"
    override val invite = "一张邀请码"
    override val bakery = "面包店的收银台"
    override val transport = "一台售票机"
    override val bike = "一辆共享单车"
    override val landlord = "想了解你情况的房东"
}
