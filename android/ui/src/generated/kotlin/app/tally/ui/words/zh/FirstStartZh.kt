// Generated from shells/words/firstStart.json. Change that, then run shells/generate.

package app.tally.ui.words.zh

import app.tally.core.Money
import app.tally.ui.words.FirstStartWords
import app.tally.ui.words.Formats

internal class FirstStartZh(private val formats: Formats) : FirstStartWords {
    override val welcome = "欢迎使用Tally"
    override val promise = "你同意的付款，只会付一次，或者完全不付。关于你的信息，你随时能看到有哪些，以及为什么。"
    override val begin = "开始使用"
    override val tryPlayMoney = "先用体验金试试"
    override val inviteTitle = "扫描邀请码"
    override val inviteHint = "将相机对准你的邀请码。"
    override val inviteWhy = "邀请码是一个方形二维码，在纸上或另一块屏幕上。手机靠它确认该信任哪个Tally，所以请使用来源可靠的邀请码。"
    override val invitePaste = "粘贴链接"
    override val inviteField = "邀请链接"
    override val keysTitle = "本机上的两把密钥"
    override val keyHolder = "你的密钥为你同意的事签名：付款、借款，以及谁能读取你的数据。每次签名前，都要先确认是你本人。"
    override val keyDevice = "手机的密钥为手机自己的请求签名，比如查询有没有新消息；如果你允许，也用于小额付款。"
    override val keysStay = "两把密钥都只在本机上，别人没有，也无法为你复制。如果手机丢失，用新的邀请码重新开始即可，你的钱和记录都会回来。"
    override val lockTitle = "请先设置锁屏密码"
    override val lockWhy = "你的密钥由锁屏密码保护，但本机还没有设置。请在系统设置中设置密码、指纹或面容，然后回来。"
    override val openSettings = "打开设置"
    override val enrol = "在本机上启用"
    override val enrolling = "正在设置你的钱包……"
    override val enrolled = "钱包已就绪"
    override val smallTitle = "小额付款"
    override fun smallWhy(perUse: Money, perDay: Money) = "单笔不超过${formats.money(perUse)}、每天不超过${formats.money(perDay)}时，本机付款无需验证指纹、面容或密码。你可以随时停用。"
    override val smallAllow = "允许"
    override val smallSkip = "每次都询问我"
    override val cameraTitle = "Tally需要使用相机"
    override val cameraWhy = "仅用于读取二维码，且只在扫码界面打开时使用。不保存任何图片。"
    override val cameraAllow = "允许使用相机"
    override val cameraRefused = "不用相机也可以粘贴链接。"
    override val notifyTitle = "接收通知？"
    override val notifyWhy = "付款有结果、账单到期、有人读取你的数据时，Tally会通知你。除此之外什么都不发，绝无广告。"
    override val notifyAllow = "允许通知"
    override fun spokenStep(step: Long, all: Long) = "第${formats.number(step)}步，共${formats.number(all)}步"
}
