// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

import UIKit

public protocol ShapeStyle: Sendable {}

public struct Color: ShapeStyle, Hashable {
    public init(uiColor: UIColor) {}
    public static let clear = Color(uiColor: UIColor { _ in fatalError() })
    public static let white = clear
}

extension Color: View {
    public var body: Never { fatalError() }
}

public struct Material: ShapeStyle {}

extension ShapeStyle where Self == Material {
    public static var bar: Material { fatalError() }
}

public struct Font: Sendable {
    public enum TextStyle: Sendable { case largeTitle, title, title3, body, subheadline, footnote }
    public enum Design: Sendable { case `default` }
    public struct Weight: Sendable {
        public static let (regular, medium, semibold) = (Weight(), Weight(), Weight())
    }
    public static func system(_ style: TextStyle, design: Design?, weight: Weight?) -> Font { fatalError() }
    public static let largeTitle = Font()
}

public protocol Shape {}

public struct Rectangle: Shape {
    public init() {}
}

public struct RoundedRectangle: Shape {
    public init(cornerRadius: CGFloat) {}
}

public enum HorizontalAlignment: Sendable { case leading, center }

public enum Alignment: Sendable { case leading, center }

public enum VerticalEdge: Sendable { case top, bottom }

public enum Visibility: Sendable { case hidden }
