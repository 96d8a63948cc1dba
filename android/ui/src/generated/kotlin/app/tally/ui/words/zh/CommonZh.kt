// Generated from shells/words/common.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.ui.words.CommonOperations
import app.tally.ui.words.CommonWeekdays
import app.tally.ui.words.CommonWords
import app.tally.ui.words.Formats
import java.time.Instant

internal class CommonZh(private val formats: Formats) : CommonWords {
    override val back = "返回"
    override val cancel = "取消"
    override val carryOn = "继续"
    override val close = "关闭"
    override val copy = "复制"
    override val copied = "已复制"
    override val done = "完成"
    override val help = "帮助"
    override val later = "以后再说"
    override val learnMore = "了解更多"
    override val retry = "重试"
    override val save = "保存"
    override val search = "搜索"
    override val shareFile = "发送文件"
    override val showAll = "查看全部"
    override val undo = "撤销"
    override val home = "首页"
    override val pay = "付款"
    override val points = "信用分"
    override val perks = "权益"
    override val ride = "骑行"
    override val sharing = "共享"
    override val security = "安全"
    override val loading = "加载中……"
    override val offline = "当前没有网络。本机上的内容仍可查看。"
    override fun asOf(at: Instant) = "截至${formats.moment(at)}"
    override fun stale(at: Instant) = "不是最新：截至${formats.moment(at)}"
    override val neverSynced = "还没有获取过数据。"
    override val refresh = "刷新"
    override val refreshing = "正在刷新……"
    override fun waiting(count: Long) = "有${formats.number(count)}项已签名，等待发送。"
    override val justNow = "刚刚"
    override fun minutesAgo(count: Long) = "${formats.number(count)}分钟前"
    override fun hoursAgo(count: Long) = "${formats.number(count)}小时前"
    override val today = "今天"
    override val yesterday = "昨天"
    override val tomorrow = "明天"
    override fun inDays(count: Long) = "${formats.number(count)}天后"
    override fun daysAgo(count: Long) = "${formats.number(count)}天前"
    override fun days(count: Long) = "${formats.number(count)}天"
    override fun pointsCount(count: Long) = "${formats.number(count)}分"
    override fun until(at: Instant) = "有效期至${formats.date(at)}"
    override fun since(at: Instant) = "自${formats.date(at)}起"
    override val optional = "选填"
    override val weekdays = object : CommonWeekdays {
        override val monday = "星期一"
        override val tuesday = "星期二"
        override val wednesday = "星期三"
        override val thursday = "星期四"
        override val friday = "星期五"
        override val saturday = "星期六"
        override val sunday = "星期日"
    }
    override val operations = object : CommonOperations {
        override val queued = "等待发送"
        override val sending = "正在发送"
        override val accepted = "已接受"
        override val declined = "已被拒绝"
        override val parked = "已搁置，等你处理"
    }
    override val parked = "Tally无法读取这一项。内容没有丢失，仍保存在本机。请更新应用后再次发送。"
    override val sendAgain = "再次发送"
    override val spokenBack = "返回上一页"
    override val spokenClose = "关闭此面板"
    override val spokenStale = "不是最新数据"
    override fun spokenTab(name: String, place: Long, all: Long) = "${name}，第${formats.number(place)}个标签，共${formats.number(all)}个"
    override val playMoney = "体验模式：这里的钱都不是真的。"
}
