package app.tally.ui.compose

import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.ColorScheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Shapes
import androidx.compose.material3.Typography
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.Immutable
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.unit.Density
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import app.tally.ui.design.Palette
import app.tally.ui.design.Tokens
import app.tally.ui.design.TypeStyle
import app.tally.ui.screen.Tone

/** The look of the app: colours, type and corners of shells/tokens.json. [fonts] are the phone's own. */
@Composable
fun TallyTheme(
    dark: Boolean,
    fonts: FontFamily = FontFamily.Default,
    content: @Composable () -> Unit,
) {
    val palette = if (dark) Tokens.dark else Tokens.light
    CompositionLocalProvider(LocalTones provides tones(palette)) {
        MaterialTheme(colors(palette, dark), shapes = SHAPES, typography = typography(fonts, LocalDensity.current), content = content)
    }
}

/** A ground and what is written on it. */
@Immutable
internal data class Tint(
    val ground: Color,
    val text: Color,
)

/** What Material has no colours for: how a notice is meant. */
internal val LocalTones = staticCompositionLocalOf<Map<Tone, Tint>> { error("outside of TallyTheme") }

private fun tones(of: Palette): Map<Tone, Tint> =
    mapOf(
        Tone.INFO to Tint(Color(of.secondaryContainer), Color(of.onSecondaryContainer)),
        Tone.CAUTION to Tint(Color(of.cautionContainer), Color(of.onCautionContainer)),
        Tone.ERROR to Tint(Color(of.errorContainer), Color(of.onErrorContainer)),
        Tone.POSITIVE to Tint(Color(of.positiveContainer), Color(of.onPositiveContainer)),
    )

private fun colors(
    of: Palette,
    dark: Boolean,
): ColorScheme =
    (if (dark) darkColorScheme() else lightColorScheme()).copy(
        primary = Color(of.primary),
        onPrimary = Color(of.onPrimary),
        primaryContainer = Color(of.primaryContainer),
        onPrimaryContainer = Color(of.onPrimaryContainer),
        inversePrimary = Color(of.inversePrimary),
        secondary = Color(of.secondary),
        onSecondary = Color(of.onSecondary),
        secondaryContainer = Color(of.secondaryContainer),
        onSecondaryContainer = Color(of.onSecondaryContainer),
        tertiary = Color(of.tertiary),
        onTertiary = Color(of.onTertiary),
        tertiaryContainer = Color(of.tertiaryContainer),
        onTertiaryContainer = Color(of.onTertiaryContainer),
        error = Color(of.error),
        onError = Color(of.onError),
        errorContainer = Color(of.errorContainer),
        onErrorContainer = Color(of.onErrorContainer),
        background = Color(of.background),
        onBackground = Color(of.onBackground),
        surface = Color(of.surface),
        onSurface = Color(of.onSurface),
        surfaceVariant = Color(of.surfaceVariant),
        onSurfaceVariant = Color(of.onSurfaceVariant),
        surfaceTint = Color(of.primary),
        surfaceContainerLowest = Color(of.surfaceContainerLowest),
        surfaceContainerLow = Color(of.surfaceContainerLow),
        surfaceContainer = Color(of.surfaceContainer),
        surfaceContainerHigh = Color(of.surfaceContainerHigh),
        surfaceContainerHighest = Color(of.surfaceContainerHighest),
        inverseSurface = Color(of.inverseSurface),
        inverseOnSurface = Color(of.inverseOnSurface),
        outline = Color(of.outline),
        outlineVariant = Color(of.outlineVariant),
        scrim = Color(of.scrim),
    )

private val SHAPES =
    Shapes(
        small = RoundedCornerShape(Tokens.Radii.small.dp),
        medium = RoundedCornerShape(Tokens.Radii.medium.dp),
        large = RoundedCornerShape(Tokens.Radii.large.dp),
        extraLarge = RoundedCornerShape(Tokens.Radii.large.dp),
    )

/** Material's fifteen styles, by the seven that the app has. What is large already grows less with the person's letters: its words stay whole. */
private fun typography(
    fonts: FontFamily,
    density: Density,
): Typography {
    val amount = lessGrown(style(Tokens.Type.amount, fonts), density).copy(fontFeatureSettings = "tnum")
    val (headline, title) = lessGrown(style(Tokens.Type.headline, fonts), density) to style(Tokens.Type.title, fonts)
    val (body, action) = style(Tokens.Type.body, fonts) to style(Tokens.Type.action, fonts)
    val (label, caption) = style(Tokens.Type.label, fonts) to style(Tokens.Type.caption, fonts)
    return Typography(
        displayLarge = amount,
        displayMedium = amount,
        displaySmall = amount,
        headlineLarge = headline,
        headlineMedium = headline,
        headlineSmall = title,
        titleLarge = title,
        titleMedium = action,
        titleSmall = label,
        bodyLarge = body,
        bodyMedium = body,
        bodySmall = caption,
        labelLarge = action,
        labelMedium = label,
        labelSmall = label,
    )
}

private fun style(
    of: TypeStyle,
    fonts: FontFamily,
) = TextStyle(
    fontFamily = fonts,
    fontSize = of.size.sp,
    lineHeight = of.line.sp,
    fontWeight = FontWeight(of.weight),
    lineBreak = LineBreak.Paragraph,
)

/** Newer phones do that by themselves; then nothing is left to do. */
private fun lessGrown(
    style: TextStyle,
    density: Density,
): TextStyle {
    val most = style.fontSize.value * MOST_GROWN
    val less = (most / with(density) { style.fontSize.toDp().value }).coerceAtMost(1f)
    return style.copy(fontSize = style.fontSize * less, lineHeight = style.lineHeight * less)
}

private const val MOST_GROWN = 1.5f
