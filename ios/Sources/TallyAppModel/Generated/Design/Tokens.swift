// Generated from shells/tokens.json. Change that, then run shells/generate.
// swift-format-ignore-file

/// Leaf green on warm paper, clay for warmth. Calm enough to read amounts by; red only where something is wrong. Every colour as 0xRRGGBB.
public struct Palette: Sendable {
    /// For the one thing to do on a screen.
    public let primary: UInt32
    /// For text and signs on primary.
    public let onPrimary: UInt32
    /// For what is chosen; the balance.
    public let primaryContainer: UInt32
    /// For text on primaryContainer.
    public let onPrimaryContainer: UInt32
    /// For what is less important than primary.
    public let secondary: UInt32
    /// For text on secondary.
    public let onSecondary: UInt32
    /// For filters and marks that are on.
    public let secondaryContainer: UInt32
    /// For text on secondaryContainer.
    public let onSecondaryContainer: UInt32
    /// For points and perks.
    public let tertiary: UInt32
    /// For text on tertiary.
    public let onTertiary: UInt32
    /// For cards of perks.
    public let tertiaryContainer: UInt32
    /// For text on tertiaryContainer.
    public let onTertiaryContainer: UInt32
    /// For declined, late, wiping.
    public let error: UInt32
    /// For text on error.
    public let onError: UInt32
    /// For behind the words of something that went wrong.
    public let errorContainer: UInt32
    /// For text on errorContainer.
    public let onErrorContainer: UInt32
    /// For not known yet, not paid yet, not up to date.
    public let caution: UInt32
    /// For text on caution.
    public let onCaution: UInt32
    /// For behind “We do not know yet. Do not pay again.”.
    public let cautionContainer: UInt32
    /// For text on cautionContainer.
    public let onCautionContainer: UInt32
    /// For paid, verified, came back.
    public let positive: UInt32
    /// For text on positive.
    public let onPositive: UInt32
    /// For behind what went well.
    public let positiveContainer: UInt32
    /// For text on positiveContainer.
    public let onPositiveContainer: UInt32
    /// For behind everything.
    public let background: UInt32
    /// For text on background.
    public let onBackground: UInt32
    /// For sheets and bars.
    public let surface: UInt32
    /// For text on all surfaces.
    public let onSurface: UInt32
    /// For fields and tracks.
    public let surfaceVariant: UInt32
    /// For less important text on all surfaces.
    public let onSurfaceVariant: UInt32
    /// For cards that rise above others.
    public let surfaceContainerLowest: UInt32
    /// For cards.
    public let surfaceContainerLow: UInt32
    /// For the bar of tabs.
    public let surfaceContainer: UInt32
    /// For dialogs.
    public let surfaceContainerHigh: UInt32
    /// For filled fields.
    public let surfaceContainerHighest: UInt32
    /// For borders that one has to see: fields, boxes to tick, focus.
    public let outline: UInt32
    /// For lines between things; decoration only.
    public let outlineVariant: UInt32
    /// For the short message at the bottom.
    public let inverseSurface: UInt32
    /// For text on inverseSurface.
    public let inverseOnSurface: UInt32
    /// For a button on inverseSurface.
    public let inversePrimary: UInt32
    /// For what darkens a screen below a dialog.
    public let scrim: UInt32
}

extension Palette {
    /// By day.
    public static let light = Palette(
        primary: 0x1E5F4C,
        onPrimary: 0xFFFFFF,
        primaryContainer: 0xCDEBDD,
        onPrimaryContainer: 0x06281E,
        secondary: 0x56604F,
        onSecondary: 0xFFFFFF,
        secondaryContainer: 0xE1E8D6,
        onSecondaryContainer: 0x1A2114,
        tertiary: 0x8B4A2B,
        onTertiary: 0xFFFFFF,
        tertiaryContainer: 0xFBE0D0,
        onTertiaryContainer: 0x371200,
        error: 0xA8322A,
        onError: 0xFFFFFF,
        errorContainer: 0xFBDAD5,
        onErrorContainer: 0x410402,
        caution: 0x765600,
        onCaution: 0xFFFFFF,
        cautionContainer: 0xFBE7B5,
        onCautionContainer: 0x271A00,
        positive: 0x2C6A2E,
        onPositive: 0xFFFFFF,
        positiveContainer: 0xD5EDC9,
        onPositiveContainer: 0x07210A,
        background: 0xFBF8F2,
        onBackground: 0x1C1D1A,
        surface: 0xFBF8F2,
        onSurface: 0x1C1D1A,
        surfaceVariant: 0xE8E3D8,
        onSurfaceVariant: 0x4A4B43,
        surfaceContainerLowest: 0xFFFFFF,
        surfaceContainerLow: 0xF6F2EA,
        surfaceContainer: 0xF0ECE3,
        surfaceContainerHigh: 0xEAE6DC,
        surfaceContainerHighest: 0xE4E0D6,
        outline: 0x797A70,
        outlineVariant: 0xCAC7BB,
        inverseSurface: 0x31332E,
        inverseOnSurface: 0xF4F1E9,
        inversePrimary: 0x8FD4B9,
        scrim: 0x000000
    )

    /// By night.
    public static let dark = Palette(
        primary: 0x8FD4B9,
        onPrimary: 0x00382A,
        primaryContainer: 0x0B4A39,
        onPrimaryContainer: 0xBFEBD8,
        secondary: 0xBFCAB4,
        onSecondary: 0x2A3324,
        secondaryContainer: 0x3D4737,
        onSecondaryContainer: 0xDBE6CF,
        tertiary: 0xF2B896,
        onTertiary: 0x4D230B,
        tertiaryContainer: 0x6A371B,
        onTertiaryContainer: 0xFFDCC8,
        error: 0xFFB4A9,
        onError: 0x5F130E,
        errorContainer: 0x7F241D,
        onErrorContainer: 0xFFDAD4,
        caution: 0xEFC15A,
        onCaution: 0x3F2E00,
        cautionContainer: 0x5A4300,
        onCautionContainer: 0xFFE3A6,
        positive: 0x9CD67D,
        onPositive: 0x0E3911,
        positiveContainer: 0x1E5122,
        onPositiveContainer: 0xCDECBB,
        background: 0x151815,
        onBackground: 0xE5E4DD,
        surface: 0x151815,
        onSurface: 0xE5E4DD,
        surfaceVariant: 0x42453D,
        onSurfaceVariant: 0xC9C8BD,
        surfaceContainerLowest: 0x101310,
        surfaceContainerLow: 0x1C1F1B,
        surfaceContainer: 0x20231F,
        surfaceContainerHigh: 0x2A2D29,
        surfaceContainerHighest: 0x353833,
        outline: 0x93948A,
        outlineVariant: 0x44473F,
        inverseSurface: 0xE5E4DD,
        inverseOnSurface: 0x2D2F2B,
        inversePrimary: 0x1E5F4C,
        scrim: 0x000000
    )
}

/// Sizes in points, weights as in CSS.
public struct TypeStyle: Sendable {
    /// The size.
    public let size: Int
    /// The line.
    public let line: Int
    /// The weight.
    public let weight: Int
}

/// The type scale.
public enum TypeTokens {
    /// For one amount; figures of one width.
    public static let amount = TypeStyle(size: 40, line: 48, weight: 600)
    /// For the headline of a screen.
    public static let headline = TypeStyle(size: 28, line: 36, weight: 600)
    /// For the headline of a part or of a dialog.
    public static let title = TypeStyle(size: 20, line: 28, weight: 600)
    /// For everything that is read.
    public static let body = TypeStyle(size: 16, line: 24, weight: 400)
    /// For buttons.
    public static let action = TypeStyle(size: 16, line: 24, weight: 600)
    /// For labels of fields, tabs, marks.
    public static let label = TypeStyle(size: 14, line: 20, weight: 500)
    /// For dates and ids below something.
    public static let caption = TypeStyle(size: 13, line: 18, weight: 400)
}

/// Distances in points.
public enum SpacingTokens {
    public static let hair = 2
    public static let tight = 4
    public static let close = 8
    public static let near = 12
    public static let normal = 16
    public static let wide = 24
    public static let wider = 32
    public static let apart = 48
}

/// Rounded corners in points.
public enum RadiiTokens {
    public static let small = 8
    public static let medium = 12
    public static let large = 20
    public static let full = 999
}

/// What a finger needs, in points.
public enum TouchTokens {
    public static let least = 48
}

/// How long a link may be: any app may send one, and it is kept where there is little room.
public enum LinksTokens {
    public static let longest = 4096
}

/// How long things move, in milliseconds, and how.
public enum MotionTokens {
    /// For a button that is pressed.
    public static let quick = 120
    /// For something that appears or goes.
    public static let normal = 220
    /// For a screen; never longer, and none at all where the person asked for less motion.
    public static let slow = 360
    /// For everything that moves.
    public static let curve = [0.2, 0.0, 0.0, 1.0]
}
