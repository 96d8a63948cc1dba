package app.tally.ui.pictures

import app.tally.ui.screen.Action
import app.tally.ui.screen.Camera
import app.tally.ui.screen.Chart
import app.tally.ui.screen.Choice
import app.tally.ui.screen.Code
import app.tally.ui.screen.Dialog
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Field
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Meter
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Row
import app.tally.ui.screen.Screen
import app.tally.ui.screen.Steps
import app.tally.ui.screen.Toggle

/**
 * The same screen, where everybody and everything with a name of its own has as long a one as the backend lets them have, with letters of other
 * scripts in it and words that end nowhere. Who is on the stage has short names, so that people can read the stories.
 */
internal fun Screen.withLongNames(): Screen =
    copy(title = long(title), elements = elements.map(::long), bottom = bottom.map(::long), dialog = dialog?.let(::long))

/** By what somebody is called on the stage. A shop may have 25 letters on its sticker, a recipient a hundred, an offer eighty. */
private val LONG =
    mapOf(
        "MORNING BAKERY" to "BÄCKEREI & KONDITOREI SÜD",
        "早晨面包店" to "上海早晨面包糕点食品有限责任公司浦东新区陆家嘴分店",
        "BEST TRANSPORT" to "VERKEHRSBETRIEBEZWECKVERB",
        "最佳运输" to "北京最佳城市轨道交通客运服务股份有限公司第二分公司",
        "RIVER BIKES" to "FAHRRADVERLEIHGENOSSENSCH",
        "LANTERN SAVINGS" to "上海灯笼储蓄贷款信用合作联社有限责任公司浦东新区支行",
        "Linden Homes" to "Gemeinnützige Wohnungsbaugenossenschaft Lindenhof und Umgebung eingetragene Genossenschaft",
        "Harbour Bank" to "Donaudampfschifffahrtsgesellschaftskapitänswitwenversicherungsbank",
        "Skylark Mobile" to "云雀移动通信技术服务（上海）有限责任公司浦东新区客户数据与合同管理中心第三分部",
        "A little off everything" to "Zehn Prozent Nachlass auf Backwaren, Konditoreierzeugnisse und Heißgetränke",
        "Pay in ten days" to "Zahlungszielverlängerungsvereinbarung für Stammkundinnen und Stammkunden",
        "A small loan, paid back in three months" to "三个月内分期偿还的小额贷款，无需抵押，适用于信用积分达到要求且在本市居住满一年的客户",
        "Less of a deposit, or none" to "Fahrradverleihkautionsermäßigung oder gänzlicher Verzicht auf eine Sicherheit",
        "What is left over in the evening" to "晚间剩余面包糕点限时优惠（每周五、周六下午五点至九点，售完为止，恕不退换）",
        "Tally reference backend" to "Treuhandgesellschaft für Zahlungsgewohnheiten, ihre Aufbewahrung und ihre Löschung gGmbH",
        "Ada Wong" to "Maximiliane-Theodora Freifrau von und zu Schwarzenberg-Hohenlohe-Waldenburg",
    )

private fun long(text: String): String = LONG.entries.fold(text) { said, (short, long) -> said.replace(short, long) }

private fun long(dialog: Dialog) = Dialog(long(dialog.title), long(dialog.text), dialog.actions.map { it.copy(label = long(it.label)) })

private fun long(element: Element): Element =
    when (element) {
        is Heading -> Heading(long(element.text))
        is Paragraph -> element.copy(text = long(element.text))
        is Hero -> Hero(long(element.label), long(element.value), element.details.map(::long))
        is Notice -> element.copy(text = long(element.text), advice = element.advice?.let(::long))
        is Row -> element.copy(title = long(element.title), detail = element.detail?.let(::long), value = element.value?.let(::long))
        is Fact -> Fact(long(element.label), long(element.value))
        is Field -> element.copy(label = long(element.label), value = long(element.value), hint = element.hint?.let(::long))
        is Action -> element.copy(label = long(element.label))
        is Toggle -> element.copy(label = long(element.label), detail = element.detail?.let(::long))
        is Choice -> element.copy(options = element.options.map { it.copy(label = long(it.label)) })
        is Steps -> element.copy(rows = element.rows.map { it.copy(text = long(it.text)) })
        is Meter -> element.copy(summary = long(element.summary))
        is Chart -> element.copy(summary = long(element.summary))
        is Code -> element.copy(text = long(element.text))
        is Camera -> element.copy(hint = long(element.hint))
        is Progress -> element.copy(text = long(element.text))
        is Empty -> Empty(long(element.title), element.detail?.let(::long))
        is Group -> Group(element.title?.let(::long), element.elements.map(::long))
    }
