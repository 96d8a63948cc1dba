package app.tally.ui.compose

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.aspectRatio
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.tally.ui.design.Tokens
import app.tally.ui.screen.Chart
import app.tally.ui.screen.Code
import app.tally.ui.screen.Meter
import app.tally.ui.screen.Point
import app.tally.ui.screen.Step
import app.tally.ui.screen.StepState
import app.tally.ui.screen.Steps
import com.google.zxing.BarcodeFormat
import com.google.zxing.common.BitMatrix
import com.google.zxing.qrcode.QRCodeWriter

/** A part of a whole. Whoever does not see the bar hears the summary. */
@Composable
internal fun MeterView(meter: Meter) {
    Column(
        Modifier.fillMaxWidth().semantics(mergeDescendants = true) { contentDescription = meter.summary },
        verticalArrangement = Arrangement.spacedBy(Tokens.Spacing.close.dp),
    ) {
        WholeText(meter.label, style = MaterialTheme.typography.titleSmall)
        LinearProgressIndicator({
            meter.fraction / WHOLE
        }, Modifier.fillMaxWidth().height(Tokens.Spacing.close.dp), strokeCap = StrokeCap.Round, drawStopIndicator = {})
    }
}

/** Numbers over time, from the oldest to the newest. Whoever does not see it hears the summary. */
@Composable
internal fun ChartView(chart: Chart) {
    val (line, grid) = MaterialTheme.colorScheme.primary to MaterialTheme.colorScheme.outlineVariant
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Tokens.Spacing.close.dp)) {
        WholeText(chart.label, style = MaterialTheme.typography.titleSmall)
        Canvas(Modifier.fillMaxWidth().height(120.dp).semantics { contentDescription = chart.summary }) { curve(chart.points, line, grid) }
        if (chart.points.isNotEmpty()) Ends(chart.points.first(), chart.points.last())
    }
}

private fun DrawScope.curve(
    points: List<Point>,
    line: Color,
    grid: Color,
) {
    drawLine(grid, Offset(0f, size.height), Offset(size.width, size.height), 1.dp.toPx())
    val places = points.mapIndexed { at, point -> Offset(across(at, points.size), size.height * (1 - point.fraction / WHOLE)) }
    places.zipWithNext { from, to -> drawLine(line, from, to, 3.dp.toPx(), StrokeCap.Round) }
    places.lastOrNull()?.let { drawCircle(line, 5.dp.toPx(), it) }
}

private fun DrawScope.across(
    at: Int,
    of: Int,
) = if (of < 2) size.width / 2 else 6.dp.toPx() + (size.width - 12.dp.toPx()) * at / (of - 1)

@Composable
private fun Ends(
    first: Point,
    last: Point,
) {
    Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween) {
        Quiet("${first.label}: ${first.value}", Modifier.weight(1f))
        if (first != last) Quiet("${last.label}: ${last.value}", Modifier.weight(1f), TextAlign.End)
    }
}

/** A code for somebody's camera: black on white by night, too, or it cannot be read. What it is for stands below, and is heard once. */
@Composable
internal fun CodeView(code: Code) {
    val squares = remember(code.what) { QRCodeWriter().encode(code.what, BarcodeFormat.QR_CODE, 0, 0) }
    Column(
        Modifier.fillMaxWidth().padding(vertical = Tokens.Spacing.normal.dp),
        Arrangement.spacedBy(Tokens.Spacing.normal.dp),
        Alignment.CenterHorizontally,
    ) {
        Surface(Modifier.widthIn(max = 280.dp).fillMaxWidth().aspectRatio(1f), MaterialTheme.shapes.medium, Color.White) {
            Canvas(Modifier.padding(Tokens.Spacing.normal.dp)) { squares(squares) }
        }
        WholeText(code.text, style = MaterialTheme.typography.bodyLarge)
    }
}

private fun DrawScope.squares(of: BitMatrix) {
    val side = size.width / of.width
    for (y in 0 until of.height) {
        for (x in 0 until of.width) {
            // A hair wider, or the ground shines through between them.
            if (of[x, y]) drawRect(Color.Black, Offset(x * side, y * side), Size(side + 0.5f, side + 0.5f))
        }
    }
}

/** What is done, what goes on, what comes next. */
@Composable
internal fun StepsView(steps: Steps) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Tokens.Spacing.near.dp)) {
        if (steps.label.isNotEmpty()) WholeText(steps.label, style = MaterialTheme.typography.titleSmall)
        steps.rows.forEach { StepView(it) }
    }
}

@Composable
private fun StepView(step: Step) {
    val color = if (step.state == StepState.NEXT) MaterialTheme.colorScheme.outlineVariant else MaterialTheme.colorScheme.primary
    val spoken = Modifier.semantics(mergeDescendants = true) { stateDescription = step.spoken }
    val style = MaterialTheme.typography.bodyLarge
    val middle = with(LocalDensity.current) { (style.fontSize * CAPITALS / 2).roundToPx() }
    Row(spoken, Arrangement.spacedBy(Tokens.Spacing.near.dp)) {
        // In the middle of the first line, however many there are.
        Box(Modifier.alignBy { it.measuredHeight / 2 + middle }.size(Tokens.Spacing.near.dp).background(color, CircleShape))
        val weight = if (step.state == StepState.NOW) FontWeight.SemiBold else null
        WholeText(step.text, Modifier.alignByBaseline(), fontWeight = weight, style = style)
    }
}

/** How high a capital is, in letters of size one. */
private const val CAPITALS = 0.7f
