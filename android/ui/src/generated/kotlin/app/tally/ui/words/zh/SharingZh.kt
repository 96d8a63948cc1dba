// Generated from shells/words/sharing.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.ui.words.Formats
import app.tally.ui.words.Language
import app.tally.ui.words.SharingEvents
import app.tally.ui.words.SharingFields
import app.tally.ui.words.SharingFieldsInside
import app.tally.ui.words.SharingPurposes
import app.tally.ui.words.SharingRefusals
import app.tally.ui.words.SharingStates
import app.tally.ui.words.SharingWords
import java.time.Instant

internal class SharingZh(private val formats: Formats) : SharingWords {
    override val title = "数据授权"
    override val requests = "待处理的请求"
    override val active = "生效中"
    override val expiring = "即将到期"
    override val past = "已结束"
    override val empty = "没有人获准读取你的数据。"
    override val scanRequest = "扫描请求"
    override val scanHint = "将相机对准请求的二维码。"
    override fun asks(recipient: String) = "${recipient}希望读取："
    override val purpose = "用途"
    override fun keptFor(count: Long) = "对方保存${formats.number(count)}天。"
    override fun askedFor(count: Long) = "授权${formats.number(count)}天"
    override fun law(country: String) = "适用${country}法律"
    override fun contact(contact: String) = "联系方式：${contact}"
    override fun answerBy(at: Instant) = "请在${formats.date(at)}前答复"
    override val required = "必需"
    override val mayLeaveOut = "可以不给"
    override fun yourValue(field: String, value: String) = "${field}：${value}"
    override val notFilledIn = "尚未填写"
    override val fields = object : SharingFields {
        override val city = "城市"
        override val memberSince = "开通日期"
        override val name = "姓名"
        override val paymentsSettled = "近一年的付款次数"
    }
    override val fieldsInside = object : SharingFieldsInside {
        override val city = "城市"
        override val memberSince = "开通日期"
        override val name = "姓名"
        override val paymentsSettled = "近一年的付款次数"
    }
    override val purposes = object : SharingPurposes {
        override val creditChecking = "评估你的付款能力"
        override val establishContractualAgreement = "与你签订合同"
        override val fulfilmentOfContractualObligation = "履行与你的合同"
        override val identityVerification = "确认你的身份"
    }
    override val states = object : SharingStates {
        override val requested = "等待你的答复"
        override val granted = "生效中"
        override val refused = "你已拒绝"
        override val withdrawn = "已撤回"
        override val expired = "已到期"
        override val superseded = "已被新授权取代"
        override val declined = "未被接受"
    }
    override val events = object : SharingEvents {
        override fun grant(recipient: String, fields: List<String>, at: Instant) = "允许${recipient}在${formats.date(at)}前读取${Language.ZH.list(fields)}"
        override fun share(fields: List<String>, count: Long, at: Instant) = "持有链接者可在${formats.date(at)}前读取${Language.ZH.list(fields)}，共${formats.number(count)}次"
        override fun collection(sources: List<String>, at: Instant) = "允许在${formats.date(at)}前保存来自${Language.ZH.list(sources)}的信用分记录"
        override fun reach(seller: String, at: Instant) = "允许${seller}在${formats.date(at)}前得知你达到的档位"
        override val withdrawal = "撤回了一项授权"
    }
    override fun grantTitle(recipient: String) = "允许${recipient}读取这些内容？"
    override val exactly = "仅限这些内容，由你签名确认。"
    override val grant = "允许"
    override val refuse = "拒绝"
    override val refused = "你已拒绝。不会通知对方。"
    override val narrow = "缩小授权"
    override val narrowWhat = "新的授权将取代旧的。联网后会通知对方。"
    override fun lasts(at: Instant) = "${formats.date(at)}自动结束"
    override fun granted(recipient: String, fields: List<String>) = "${recipient}可以读取：${Language.ZH.list(fields)}。"
    override fun grantedOffline(recipient: String) = "尚未生效：联网发送后${recipient}才能读取。"
    override val withdraw = "撤回"
    override fun withdrawAsk(recipient: String) = "撤回${recipient}的读取权限？在本机立即停止，没有网络也一样。联网后会通知对方。对方已经读取的内容无法收回。"
    override fun withdrawAskStep(seller: String) = "不再让${seller}得知你达到的档位？在本机立即停止，没有网络也一样。之后其权益按普通价格或押金计算。"
    override val withdrawAskPoints = "撤回信用分记录的授权？在本机立即停止，没有网络也一样。送达后所有记录立即删除，信用分也随之消失。"
    override val withdrawAskLink = "撤回链接？在本机立即停止，没有网络也一样。送达后任何人都无法再打开。已经读取的内容无法收回。"
    override val withdrawnHere = "在本机已停止。联网后会通知对方。"
    override fun withdrawnThere(recipient: String, at: Instant) = "${recipient}已于${formats.moment(at)}收到通知。"
    override fun withdrawnShared(at: Instant) = "已送达：${formats.moment(at)}。"
    override val cannotFollow = "对方在Tally之外转交给谁，这里无法看到。"
    override val accessTitle = "谁读取过"
    override val accessEmpty = "还没有人读取过。"
    override fun read(recipient: String, fields: List<String>, at: Instant) = "${recipient}于${formats.moment(at)}读取了${Language.ZH.list(fields)}"
    override fun readByLink(fields: List<String>, at: Instant) = "有人凭链接于${formats.moment(at)}读取了${Language.ZH.list(fields)}"
    override fun refusedRead(recipient: String, fields: List<String>, at: Instant) = "${recipient}于${formats.moment(at)}试图读取${Language.ZH.list(fields)}，已被拒绝"
    override fun refusedByLink(fields: List<String>, at: Instant) = "有人凭链接于${formats.moment(at)}试图读取${Language.ZH.list(fields)}，已被拒绝"
    override fun compelled(authority: String, fields: List<String>, at: Instant) = "我们于${formats.moment(at)}依令向${authority}交出了${Language.ZH.list(fields)}"
    override fun compelledInVain(authority: String, fields: List<String>, at: Instant) = "${authority}于${formats.moment(at)}要求交出${Language.ZH.list(fields)}，但没有得到任何数据"
    override fun order(reference: String, day: Instant) = "${formats.day(day)}的命令：${reference}"
    override fun stepTold(seller: String, count: Long, at: Instant) = "${seller}于${formats.moment(at)}得知你达到${formats.number(count)}分"
    override val theyHadNotHeard = "当时对方还不知道你已撤回。"
    override val refusals = object : SharingRefusals {
        override val withdrawn = "你已撤回授权。"
        override val superseded = "你已缩小授权。"
        override val expired = "授权已到期。"
        override val fieldNotCovered = "你没有允许全部内容。"
        override val purposeNotCovered = "你没有允许用于此用途。"
        override val usedUp = "链接已达到打开次数上限。"
        override val other = "原因未知，请更新应用。"
    }
    override val share = "主动共享"
    override val shareTitle = "通过链接共享"
    override val shareWhat = "持有链接的人可以读取你选择的内容。次数和时限由你决定，每次查看你都能看到。"
    override val shareDays = "有效天数"
    override val shareOpenings = "可打开次数"
    override fun openings(count: Long) = "可打开${formats.number(count)}次"
    override val shareLink = "发送链接"
    override val profile = "我的资料"
    override val profileStays = "未经你授权，没有人能读取。"
    override val proof = "撤回证明"
    override val export = "导出全部"
    override val exportWhat = "你授权和撤回的全部记录，按顺序排列并经签名。任何人都可以核验，无需问我们。"
    override fun inForce(recipient: String, at: Instant) = "${recipient}，至${formats.date(at)}"
    override val anybodyWithLink = "持有链接者"
    override fun spokenField(field: String, value: String, state: String) = "${field}：${value}。${state}。"
}
