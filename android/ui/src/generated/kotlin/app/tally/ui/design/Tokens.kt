// Generated from shells/tokens.json. Change that, then run shells/generate.

package app.tally.ui.design

/** Leaf green on warm paper, clay for warmth. Calm enough to read amounts by; red only where something is wrong. Every colour as 0xAARRGGBB. */
data class Palette(
    /** For the one thing to do on a screen. */
    val primary: Long,
    /** For text and signs on primary. */
    val onPrimary: Long,
    /** For what is chosen; the balance. */
    val primaryContainer: Long,
    /** For text on primaryContainer. */
    val onPrimaryContainer: Long,
    /** For what is less important than primary. */
    val secondary: Long,
    /** For text on secondary. */
    val onSecondary: Long,
    /** For filters and marks that are on. */
    val secondaryContainer: Long,
    /** For text on secondaryContainer. */
    val onSecondaryContainer: Long,
    /** For points and perks. */
    val tertiary: Long,
    /** For text on tertiary. */
    val onTertiary: Long,
    /** For cards of perks. */
    val tertiaryContainer: Long,
    /** For text on tertiaryContainer. */
    val onTertiaryContainer: Long,
    /** For declined, late, wiping. */
    val error: Long,
    /** For text on error. */
    val onError: Long,
    /** For behind the words of something that went wrong. */
    val errorContainer: Long,
    /** For text on errorContainer. */
    val onErrorContainer: Long,
    /** For not known yet, not paid yet, not up to date. */
    val caution: Long,
    /** For text on caution. */
    val onCaution: Long,
    /** For behind “We do not know yet. Do not pay again.”. */
    val cautionContainer: Long,
    /** For text on cautionContainer. */
    val onCautionContainer: Long,
    /** For paid, verified, came back. */
    val positive: Long,
    /** For text on positive. */
    val onPositive: Long,
    /** For behind what went well. */
    val positiveContainer: Long,
    /** For text on positiveContainer. */
    val onPositiveContainer: Long,
    /** For behind everything. */
    val background: Long,
    /** For text on background. */
    val onBackground: Long,
    /** For sheets and bars. */
    val surface: Long,
    /** For text on all surfaces. */
    val onSurface: Long,
    /** For fields and tracks. */
    val surfaceVariant: Long,
    /** For less important text on all surfaces. */
    val onSurfaceVariant: Long,
    /** For cards that rise above others. */
    val surfaceContainerLowest: Long,
    /** For cards. */
    val surfaceContainerLow: Long,
    /** For the bar of tabs. */
    val surfaceContainer: Long,
    /** For dialogs. */
    val surfaceContainerHigh: Long,
    /** For filled fields. */
    val surfaceContainerHighest: Long,
    /** For borders that one has to see: fields, boxes to tick, focus. */
    val outline: Long,
    /** For lines between things; decoration only. */
    val outlineVariant: Long,
    /** For the short message at the bottom. */
    val inverseSurface: Long,
    /** For text on inverseSurface. */
    val inverseOnSurface: Long,
    /** For a button on inverseSurface. */
    val inversePrimary: Long,
    /** For what darkens a screen below a dialog. */
    val scrim: Long,
)

/** Sizes in sp, weights as in CSS. */
data class TypeStyle(val size: Int, val line: Int, val weight: Int)

/** The look that is called Linden. */
object Tokens {
    /** By day. */
    val light = Palette(
        primary = 0xFF1E5F4C,
        onPrimary = 0xFFFFFFFF,
        primaryContainer = 0xFFCDEBDD,
        onPrimaryContainer = 0xFF06281E,
        secondary = 0xFF56604F,
        onSecondary = 0xFFFFFFFF,
        secondaryContainer = 0xFFE1E8D6,
        onSecondaryContainer = 0xFF1A2114,
        tertiary = 0xFF8B4A2B,
        onTertiary = 0xFFFFFFFF,
        tertiaryContainer = 0xFFFBE0D0,
        onTertiaryContainer = 0xFF371200,
        error = 0xFFA8322A,
        onError = 0xFFFFFFFF,
        errorContainer = 0xFFFBDAD5,
        onErrorContainer = 0xFF410402,
        caution = 0xFF765600,
        onCaution = 0xFFFFFFFF,
        cautionContainer = 0xFFFBE7B5,
        onCautionContainer = 0xFF271A00,
        positive = 0xFF2C6A2E,
        onPositive = 0xFFFFFFFF,
        positiveContainer = 0xFFD5EDC9,
        onPositiveContainer = 0xFF07210A,
        background = 0xFFFBF8F2,
        onBackground = 0xFF1C1D1A,
        surface = 0xFFFBF8F2,
        onSurface = 0xFF1C1D1A,
        surfaceVariant = 0xFFE8E3D8,
        onSurfaceVariant = 0xFF4A4B43,
        surfaceContainerLowest = 0xFFFFFFFF,
        surfaceContainerLow = 0xFFF6F2EA,
        surfaceContainer = 0xFFF0ECE3,
        surfaceContainerHigh = 0xFFEAE6DC,
        surfaceContainerHighest = 0xFFE4E0D6,
        outline = 0xFF797A70,
        outlineVariant = 0xFFCAC7BB,
        inverseSurface = 0xFF31332E,
        inverseOnSurface = 0xFFF4F1E9,
        inversePrimary = 0xFF8FD4B9,
        scrim = 0xFF000000,
    )

    /** By night. */
    val dark = Palette(
        primary = 0xFF8FD4B9,
        onPrimary = 0xFF00382A,
        primaryContainer = 0xFF0B4A39,
        onPrimaryContainer = 0xFFBFEBD8,
        secondary = 0xFFBFCAB4,
        onSecondary = 0xFF2A3324,
        secondaryContainer = 0xFF3D4737,
        onSecondaryContainer = 0xFFDBE6CF,
        tertiary = 0xFFF2B896,
        onTertiary = 0xFF4D230B,
        tertiaryContainer = 0xFF6A371B,
        onTertiaryContainer = 0xFFFFDCC8,
        error = 0xFFFFB4A9,
        onError = 0xFF5F130E,
        errorContainer = 0xFF7F241D,
        onErrorContainer = 0xFFFFDAD4,
        caution = 0xFFEFC15A,
        onCaution = 0xFF3F2E00,
        cautionContainer = 0xFF5A4300,
        onCautionContainer = 0xFFFFE3A6,
        positive = 0xFF9CD67D,
        onPositive = 0xFF0E3911,
        positiveContainer = 0xFF1E5122,
        onPositiveContainer = 0xFFCDECBB,
        background = 0xFF151815,
        onBackground = 0xFFE5E4DD,
        surface = 0xFF151815,
        onSurface = 0xFFE5E4DD,
        surfaceVariant = 0xFF42453D,
        onSurfaceVariant = 0xFFC9C8BD,
        surfaceContainerLowest = 0xFF101310,
        surfaceContainerLow = 0xFF1C1F1B,
        surfaceContainer = 0xFF20231F,
        surfaceContainerHigh = 0xFF2A2D29,
        surfaceContainerHighest = 0xFF353833,
        outline = 0xFF93948A,
        outlineVariant = 0xFF44473F,
        inverseSurface = 0xFFE5E4DD,
        inverseOnSurface = 0xFF2D2F2B,
        inversePrimary = 0xFF1E5F4C,
        scrim = 0xFF000000,
    )

    /** The type scale. */
    object Type {
        /** For one amount; figures of one width. */
        val amount = TypeStyle(40, 48, 600)
        /** For the headline of a screen. */
        val headline = TypeStyle(28, 36, 600)
        /** For the headline of a part or of a dialog. */
        val title = TypeStyle(20, 28, 600)
        /** For everything that is read. */
        val body = TypeStyle(16, 24, 400)
        /** For buttons. */
        val action = TypeStyle(16, 24, 600)
        /** For labels of fields, tabs, marks. */
        val label = TypeStyle(14, 20, 500)
        /** For dates and ids below something. */
        val caption = TypeStyle(13, 18, 400)
    }

    /** Distances in dp. */
    object Spacing {
        const val hair = 2
        const val tight = 4
        const val close = 8
        const val near = 12
        const val normal = 16
        const val wide = 24
        const val wider = 32
        const val apart = 48
    }

    /** Rounded corners in dp. */
    object Radii {
        const val small = 8
        const val medium = 12
        const val large = 20
        const val full = 999
    }

    /** What a finger needs, in dp. */
    object Touch {
        const val least = 48
    }

    /** How long a link may be: any app may send one, and it is kept where there is little room. */
    object Links {
        const val longest = 4096
    }

    /** How long things move, in milliseconds, and how. */
    object Motion {
        /** For a button that is pressed. */
        val quick = 120
        /** For something that appears or goes. */
        val normal = 220
        /** For a screen; never longer, and none at all where the person asked for less motion. */
        val slow = 360
        /** For everything that moves. */
        val curve = listOf(0.2f, 0.0f, 0.0f, 1.0f)
    }
}
