// Generated from shells/words/firstStart.json. Change that, then run shells/generate.
// swift-format-ignore-file

import TallyWallet

struct FirstStartZh: FirstStartWords {
    let formats: any Formats
    var welcome: String { "欢迎使用Tally" }
    var promise: String { "你同意的付款，只会付一次，或者完全不付。关于你的信息，你随时能看到有哪些，以及为什么。" }
    var begin: String { "开始使用" }
    var tryPlayMoney: String { "先用体验金试试" }
    var inviteTitle: String { "扫描邀请码" }
    var inviteHint: String { "将相机对准你的邀请码。" }
    var inviteWhy: String { "邀请码是一个方形二维码，在纸上或另一块屏幕上。手机靠它确认该信任哪个Tally，所以请使用来源可靠的邀请码。" }
    var invitePaste: String { "粘贴链接" }
    var inviteField: String { "邀请链接" }
    var keysTitle: String { "本机上的两把密钥" }
    var keyHolder: String { "你的密钥为你同意的事签名：付款、借款，以及谁能读取你的数据。每次签名前，都要先确认是你本人。" }
    var keyDevice: String { "手机的密钥为手机自己的请求签名，比如查询有没有新消息；如果你允许，也用于小额付款。" }
    var keysStay: String { "两把密钥都只在本机上，别人没有，也无法为你复制。如果手机丢失，用新的邀请码重新开始即可，你的钱和记录都会回来。" }
    var lockTitle: String { "请先设置锁屏密码" }
    var lockWhy: String { "你的密钥由锁屏密码保护，但本机还没有设置。请在系统设置中设置密码、指纹或面容，然后回来。" }
    var openSettings: String { "打开设置" }
    var enrol: String { "在本机上启用" }
    var enrolling: String { "正在设置你的钱包……" }
    var enrolled: String { "钱包已就绪" }
    var smallTitle: String { "小额付款" }
    func smallWhy(perUse: Money, perDay: Money) -> String { "单笔不超过\(formats.money(perUse))、每天不超过\(formats.money(perDay))时，本机付款无需验证指纹、面容或密码。你可以随时停用。" }
    var smallAllow: String { "允许" }
    var smallSkip: String { "每次都询问我" }
    var cameraTitle: String { "Tally需要使用相机" }
    var cameraWhy: String { "仅用于读取二维码，且只在扫码界面打开时使用。不保存任何图片。" }
    var cameraAllow: String { "允许使用相机" }
    var cameraRefused: String { "不用相机也可以粘贴链接。" }
    var notifyTitle: String { "接收通知？" }
    var notifyWhy: String { "付款有结果、账单到期、有人读取你的数据时，Tally会通知你。除此之外什么都不发，绝无广告。" }
    var notifyAllow: String { "允许通知" }
    func spokenStep(step: Int, all: Int) -> String { "第\(formats.number(step))步，共\(formats.number(all))步" }
}
