import SwiftUI
import TallyAppModel

extension Font {
    /// A style of `shells/tokens.json`: the system's own text style of about that size, so that it grows as the person wants it.
    static func of(_ style: TypeStyle) -> Font {
        .system(textStyle(style.size), design: .default, weight: weight(style.weight))
    }

    private static func textStyle(_ size: Int) -> TextStyle {
        switch size {
        case 40...: .largeTitle
        case 28...: .title
        case 20...: .title3
        case 16...: .body
        case 14...: .subheadline
        default: .footnote
        }
    }

    private static func weight(_ weight: Int) -> Weight {
        switch weight {
        case 600...: .semibold
        case 500...: .medium
        default: .regular
        }
    }
}
