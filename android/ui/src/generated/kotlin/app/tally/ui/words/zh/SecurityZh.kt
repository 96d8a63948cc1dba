// Generated from shells/words/security.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.core.Money
import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.SecurityMandates
import app.tally.ui.words.SecurityPurposes
import app.tally.ui.words.SecurityWords
import java.time.Instant

internal class SecurityZh(private val formats: Formats) : SecurityWords {
    override val phone = "本机"
    override fun memberSince(at: Instant) = "自${formats.date(at)}起使用"
    override val onlyPhone = "这是你唯一装有Tally钱包的手机：每人同一时间只能有一部。"
    override val lostTitle = "如果丢失手机"
    override val lost = "请立即告诉给你邀请码的机构：只有他们能终止这个钱包，之后它不能再付款。换新手机时，用新的邀请码重新开始；你的钱和记录都会回来。"
    override val limits = "小额付款"
    override fun limitsNow(perUse: Money, perDay: Money, at: Instant) = "免验证额度：单笔${formats.money(perUse)}，每天${formats.money(perDay)}，至${formats.date(at)}。"
    override val limitsNone = "每次付款前都会询问你。"
    override val limitPerUse = "单笔上限"
    override val limitPerDay = "每日上限"
    override val limitDays = "有效天数"
    override val limitsSet = "设置额度"
    override val limitsEnd = "恢复每次询问"
    override val mandates = object : SecurityMandates {
        override val requested = "已签名，发送后生效"
        override val active = "生效中"
        override val declined = "未被接受"
        override val ended = "已结束"
    }
    override val purposes = object : SecurityPurposes {
        override val openWallet = "打开Tally"
        override val actForPerson = "查询新消息"
        override val enrol = "将本机设为你的钱包"
        override fun pay(payee: String, amount: Money) = "向${payee}支付${formats.money(amount)}"
        override fun topUp(amount: Money) = "充值${formats.money(amount)}"
        override fun borrow(lender: String, principal: Money, total: Money) = "向${lender}借${formats.money(principal)}，共还${formats.money(total)}"
        override fun unlock(provider: String, deposit: Money, cap: Money) = "解锁${provider}的车：押金${formats.money(deposit)}，最多${formats.money(cap)}"
        override fun mandate(perUse: Money, perDay: Money) = "允许免验证付款：单笔${formats.money(perUse)}，每天${formats.money(perDay)}"
        override fun grant(recipient: String, fields: List<String>) = "允许${recipient}读取：${Language.ZH.list(fields)}"
        override fun share(fields: List<String>) = "允许持有链接者读取：${Language.ZH.list(fields)}"
        override fun collect(controller: String, sources: List<String>) = "允许${controller}依据以下内容记分：${Language.ZH.list(sources)}"
        override fun reach(seller: String) = "允许${seller}得知你达到的档位"
        override fun withdraw(recipient: String) = "撤回${recipient}的读取权限"
    }
    override val withdrawNobody = "撤回你的授权"
    override val promptCancel = "取消"
    override val rights = "你的权利"
    override val rightsExport = "导出我的数据"
    override val rightsExportWhat = "本机上的全部信息，汇总为一个文件。"
    override val rightsErase = "想删除信用分记录，撤回相应授权即可。送达后立即删除。"
    override val check = "自行核验"
    override val chainHolds = "核验通过：签名全部吻合，没有缺失，也未被更改。"
    override val wipe = "清除本机钱包"
    override val wipeAsk = "将清除本机上Tally的全部内容，包括两把密钥。你的钱仍在账户中。要重新使用，需要新的邀请码。"
    override fun wipeUnsent(count: Long) = "有${formats.number(count)}项已签名的内容尚未发送，清除后将丢失。"
    override val wipeRide = "请先结束骑行，清除后本机将无法结束。"
    override fun wipeOwed(count: Long) = "还有${formats.number(count)}笔账单未付"
    override val wipeOwedStays = "清除不会改变你的欠款。"
    override val wipeAnyway = "仍然清除"
    override val sendFirst = "先发送"
    override fun clock(seconds: Long) = "本机时钟偏差${formats.number(seconds)}秒。请设为自动，然后重试。"
    override fun quarantined(count: Long) = "钱包文件损坏，已新建一个，并从中救回${formats.number(count)}项已签名内容。"
    override val spokenPrompt = "请用指纹、面容或密码确认。"
}
