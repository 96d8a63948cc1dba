import SwiftUI
import TallyAppModel
import UIKit

/// The colours of `shells/tokens.json`, which are others by night.
enum Paint {
    static let background = colour(\.background)
    static let card = colour(\.surfaceContainerLowest)
    static let text = colour(\.onSurface)
    static let quiet = colour(\.onSurfaceVariant)
    static let primary = colour(\.primary)
    static let wrong = colour(\.error)
    static let (info, onInfo) = (colour(\.secondaryContainer), colour(\.onSecondaryContainer))
    static let (caution, onCaution) = (colour(\.cautionContainer), colour(\.onCautionContainer))
    static let (error, onError) = (colour(\.errorContainer), colour(\.onErrorContainer))
    static let (positive, onPositive) = (colour(\.positiveContainer), colour(\.onPositiveContainer))

    private static func colour(_ role: KeyPath<Palette, UInt32> & Sendable) -> Color {
        Color(
            uiColor: UIColor { traits in
                UIColor((traits.userInterfaceStyle == .dark ? Palette.dark : Palette.light)[keyPath: role])
            })
    }
}

extension UIColor {
    /// A colour as `0xRRGGBB`.
    fileprivate convenience init(_ hex: UInt32) {
        let part = { (shift: UInt32) in CGFloat((hex >> shift) & 0xFF) / 255 }
        self.init(red: part(16), green: part(8), blue: part(0), alpha: 1)
    }
}
