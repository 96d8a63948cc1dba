package app.tally.ui.screen

/** Everything that a person sees at one moment, as data. */
data class Screen(
    val title: String,
    val elements: List<Element> = emptyList(),
    /** What sticks to the bottom edge: the thing to do. */
    val bottom: List<Element> = emptyList(),
    /** Whether there is a way back at the top. */
    val back: Boolean = true,
    /** The tab that this is, on a screen with tabs. */
    val tab: Tab? = null,
    /** Not to be seen in the list of apps, nor in a screenshot. */
    val secret: Boolean = false,
    /** A question that has to be answered first. */
    val dialog: Dialog? = null,
    /** Stays over everything else, however far somebody scrolls. */
    val mark: Notice? = null,
    /** What was just said that is nothing of this screen's own, above everything that is. */
    val aside: Notice? = null,
    /**
     * Where somebody is who sees it: the route, and the buttons that lie where others may lie a moment later. What they do goes to the app
     * together with it, so that a second tap never meets a button that was not there when the finger came down. No outline tells it.
     */
    val place: String = "",
)

/** This screen, as the one that is seen on a [route]. */
internal fun Screen.on(route: String): Screen = copy(place = listOf(route, buttons()).filter(String::isNotEmpty).joinToString("?"))

/** The route of a [place][Screen.place]. */
internal fun routeOf(place: String): String = place.substringBefore('?')

/** What a question asks, or else what sticks to the bottom edge. */
private fun Screen.buttons(): String = (dialog?.actions ?: bottom.filterIsInstance<Action>()).joinToString("+", transform = Action::id)

/** A question over a screen. The last action is the one that does nothing. */
data class Dialog(
    val title: String,
    val text: String,
    val actions: List<Action>,
)

/** The first screens of the app's five parts. */
enum class Tab(
    /** The id of the tab in the bar. */
    val id: String,
) {
    HOME("tab-home"),
    HISTORY("tab-history"),
    PERKS("tab-perks"),
    SHARING("tab-sharing"),
    MORE("tab-more"),
}

/** Every element, those inside of groups and at the bottom as well, in reading order. */
fun Screen.all(): List<Element> = (listOfNotNull(mark) + body + bottom + dialog?.actions.orEmpty()).flatMap(::within)

/** What can be scrolled, from top to bottom. */
internal val Screen.body: List<Element> get() = listOfNotNull(aside) + elements

private fun within(element: Element): List<Element> = if (element is Group) listOf(element) + element.elements.flatMap(::within) else listOf(element)
