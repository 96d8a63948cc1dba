package app.tally.ui.screen

/**
 * One thing on a screen, in the order in which it is read. Its words are chosen and formatted already, so that a renderer decides
 * how it looks and never what it says.
 */
sealed interface Element

/** Above what follows. */
data class Heading(
    val text: String,
) : Element

/** A few sentences. */
data class Paragraph(
    val text: String,
    val quiet: Boolean = false,
) : Element

/** What the screen is about: a balance, a score, an amount to pay, a fare. */
data class Hero(
    val label: String,
    val value: String,
    val details: List<String> = emptyList(),
) : Element

/** Something to know before anything else here is read. A screen reader announces it when it appears. */
data class Notice(
    val tone: Tone,
    val text: String,
    val advice: String? = null,
    val action: Link? = null,
) : Element

/** How a notice is meant. */
enum class Tone { INFO, CAUTION, ERROR, POSITIVE }

/** A small thing to touch inside of something else. */
data class Link(
    val id: String,
    val label: String,
)

/** One of a list. It can be touched if it has an id; then it opens something, or does something where it stands. */
data class Row(
    val title: String,
    val detail: String? = null,
    val value: String? = null,
    val icon: Icon = Icon.NONE,
    val id: String? = null,
    val opens: Boolean = id != null,
    /** For a screen reader, where title, detail and value one after the other do not make a sentence. */
    val spoken: String? = null,
) : Element

/** A small picture that says what a row is; nothing is told by it alone. */
enum class Icon { NONE, SHOP, TOP_UP, REFUND, BILL, LOAN, BIKE, POINTS, PERK, RECEIPT, PERSON, DATA, KEY, PHONE, LOCK, CITY, FILE, WARNING, DONE }

/** A name and what stands under it. */
data class Fact(
    val label: String,
    val value: String,
) : Element

/** Something to write. */
data class Field(
    val id: String,
    val label: String,
    val value: String,
    val kind: FieldKind = FieldKind.TEXT,
    val error: String? = null,
    val hint: String? = null,
) : Element

/** What is written in a field, and so which keyboard fits. */
enum class FieldKind { TEXT, AMOUNT, SEARCH, CODE }

/** Something to do. */
data class Action(
    val id: String,
    val label: String,
    val role: ActionRole = ActionRole.OTHER,
    val enabled: Boolean = true,
    val busy: Boolean = false,
    /** The person is asked for finger, face or code. */
    val needsPerson: Boolean = false,
    /** For a screen reader, where the label does not say enough. */
    val spoken: String? = null,
) : Element

/** How much weight an action has. A screen has one main action at most. */
enum class ActionRole { MAIN, OTHER, DANGER, QUIET }

/** Something that is on or off. */
data class Toggle(
    val id: String,
    val label: String,
    val on: Boolean,
    val detail: String? = null,
    val enabled: Boolean = true,
) : Element

/** One of a few. */
data class Choice(
    val id: String,
    val label: String,
    val options: List<Option>,
    val chosen: String?,
) : Element

/** What can be chosen. */
data class Option(
    val id: String,
    val label: String,
)

/** What is done, what is going on and what comes next. */
data class Steps(
    val label: String,
    val rows: List<Step>,
) : Element

/** One of them. */
data class Step(
    val text: String,
    val state: StepState,
    /** Where it stands, for whoever does not see it. No outline tells it. */
    val spoken: String,
)

/** Where it stands. */
enum class StepState { DONE, NOW, NEXT }

/** A part of a whole: points within their range, days that are left. */
data class Meter(
    val label: String,
    /** In basis points. */
    val fraction: Int,
    /** All of it for somebody who does not see the bar. */
    val summary: String,
) : Element

/** Numbers over time, drawn. */
data class Chart(
    val label: String,
    val points: List<Point>,
    /** The same for somebody who does not see it. */
    val summary: String,
) : Element

/** One of them. */
data class Point(
    val label: String,
    val value: String,
    /** How high, in basis points. */
    val fraction: Int,
)

/** A code to show to somebody's camera. */
data class Code(
    val what: String,
    val text: String,
) : Element

/** Where the camera's picture is. What it reads comes as [Intent.Scanned]. */
data class Camera(
    val id: String,
    val hint: String,
) : Element

/** Something takes a moment. */
data class Progress(
    val text: String,
    /** In basis points, where that is known. */
    val fraction: Int? = null,
) : Element

/** In place of a list that has nothing in it. */
data class Empty(
    val title: String,
    val detail: String? = null,
) : Element

/** Things that belong together: a card. */
data class Group(
    val title: String? = null,
    val elements: List<Element>,
) : Element
