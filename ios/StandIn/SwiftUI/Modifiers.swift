// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

public struct ListStyle: Sendable {
    public static let insetGrouped = ListStyle()
}

public enum ButtonStyle: Sendable { case plain, bordered, borderedProminent, borderless }

public enum GaugeStyle: Sendable { case accessoryLinearCapacity }

public enum TextAlignment: Sendable { case center }

public enum TitleDisplayMode: Sendable { case inline, large }

extension View {
    public func listStyle(_ style: ListStyle) -> some View { Anything() }
    public func listRowBackground<Behind: View>(_ view: Behind?) -> some View { Anything() }
    public func scrollContentBackground(_ visibility: Visibility) -> some View { Anything() }
    public func background<Style: ShapeStyle>(_ style: Style) -> some View { Anything() }
    public func background<Style: ShapeStyle, Form: Shape>(_ style: Style, in shape: Form) -> some View { Anything() }
    public func foregroundStyle<Style: ShapeStyle>(_ style: Style) -> some View { Anything() }
    public func tint(_ colour: Color?) -> some View { Anything() }
    public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { Anything() }
    public func font(_ font: Font?) -> some View { Anything() }
    public func monospacedDigit() -> some View { Anything() }
    public func minimumScaleFactor(_ factor: CGFloat) -> some View { Anything() }
    public func padding(_ length: CGFloat) -> some View { Anything() }
    public func frame(
        minWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil, alignment: Alignment = .center
    ) -> some View { Anything() }
    public func frame(height: CGFloat?) -> some View { Anything() }
    public func contentShape<Form: Shape>(_ shape: Form) -> some View { Anything() }
    public func clipShape<Form: Shape>(_ shape: Form) -> some View { Anything() }
    public func scaledToFit() -> some View { Anything() }
    public func ignoresSafeArea() -> some View { Anything() }
    public func buttonStyle(_ style: ButtonStyle) -> some View { Anything() }
    public func gaugeStyle(_ style: GaugeStyle) -> some View { Anything() }
    public func disabled(_ disabled: Bool) -> some View { Anything() }
    public func id<ID: Hashable>(_ id: ID) -> some View { Anything() }
    public func textCase(_ letters: Text.Case?) -> some View { Anything() }
    public func tag<Choice: Hashable>(_ tag: Choice) -> some View { Anything() }
    public func tabItem<Face: View>(@ViewBuilder _ label: () -> Face) -> some View { Anything() }
    public func navigationTitle<Written: StringProtocol>(_ title: Written) -> some View { Anything() }
    public func navigationBarTitleDisplayMode(_ mode: TitleDisplayMode) -> some View { Anything() }
    public func toolbar<Content: ToolbarContent>(@ToolbarContentBuilder content: () -> Content) -> some View {
        Anything()
    }
    public func navigationDestination<Item: Hashable, Content: View>(
        for type: Item.Type, @ViewBuilder destination: @escaping (Item) -> Content
    ) -> some View { Anything() }
    public func safeAreaInset<Content: View>(edge: VerticalEdge, @ViewBuilder content: () -> Content) -> some View {
        Anything()
    }
    public func environment<Value>(_ key: WritableKeyPath<EnvironmentValues, Value>, _ value: Value) -> some View {
        Anything()
    }
}
