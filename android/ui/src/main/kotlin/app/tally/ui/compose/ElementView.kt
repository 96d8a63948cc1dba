package app.tally.ui.compose

import androidx.compose.runtime.Composable
import app.tally.ui.screen.Action
import app.tally.ui.screen.Camera
import app.tally.ui.screen.Chart
import app.tally.ui.screen.Choice
import app.tally.ui.screen.Code
import app.tally.ui.screen.Element
import app.tally.ui.screen.Empty
import app.tally.ui.screen.Fact
import app.tally.ui.screen.Field
import app.tally.ui.screen.Group
import app.tally.ui.screen.Heading
import app.tally.ui.screen.Hero
import app.tally.ui.screen.Intent
import app.tally.ui.screen.Meter
import app.tally.ui.screen.Notice
import app.tally.ui.screen.Paragraph
import app.tally.ui.screen.Progress
import app.tally.ui.screen.Row
import app.tally.ui.screen.Steps
import app.tally.ui.screen.Toggle

/** Each kind of element has one look. */
@Composable
internal fun ElementView(
    element: Element,
    act: (Intent) -> Unit,
) = when (element) {
    is Heading -> HeadingView(element)
    is Paragraph -> ParagraphView(element)
    is Hero -> HeroView(element)
    is Notice -> NoticeView(element, act)
    is Row -> RowView(element, act)
    is Fact -> FactView(element)
    is Field -> FieldView(element, act)
    is Action -> ActionView(element, act)
    is Toggle -> ToggleView(element, act)
    is Choice -> ChoiceView(element, act)
    is Steps -> StepsView(element)
    is Meter -> MeterView(element)
    is Chart -> ChartView(element)
    is Code -> CodeView(element)
    is Camera -> CameraView(element, act)
    is Progress -> ProgressView(element)
    is Empty -> EmptyView(element)
    is Group -> GroupView(element, act)
}
