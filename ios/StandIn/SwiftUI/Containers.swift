// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

public struct List<Content: View>: View {
    public init(@ViewBuilder content: () -> Content) {}
    public var body: Never { fatalError() }
}

public struct Section<Header: View, Content: View>: View {
    public init(@ViewBuilder content: () -> Content, @ViewBuilder header: () -> Header) {}
    public var body: Never { fatalError() }
}

public struct ForEach<Content: View>: View {
    public init<Items: RandomAccessCollection>(
        _ items: Items, @ViewBuilder content: @escaping (Items.Element) -> Content
    )
    where Items.Element: Identifiable {}
    public init<Items: RandomAccessCollection, ID: Hashable>(
        _ items: Items, id: KeyPath<Items.Element, ID>, @ViewBuilder content: @escaping (Items.Element) -> Content
    ) {}
    public var body: Never { fatalError() }
}

public struct VStack<Content: View>: View {
    public init(alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content)
    {}
    public var body: Never { fatalError() }
}

public struct HStack<Content: View>: View {
    public init(spacing: CGFloat? = nil, @ViewBuilder content: () -> Content) {}
    public var body: Never { fatalError() }
}

public struct ZStack<Content: View>: View {
    public init(@ViewBuilder content: () -> Content) {}
    public var body: Never { fatalError() }
}

public struct NavigationStack<Path, Content: View>: View {
    public init<Item: Hashable>(path: Binding<[Item]>, @ViewBuilder root: () -> Content) where Path == [Item] {}
    public var body: Never { fatalError() }
}

public struct ToolbarItemPlacement: Sendable {
    public static let principal = ToolbarItemPlacement()
}

@MainActor @preconcurrency public protocol ToolbarContent {}

public struct ToolbarItem<Content: View>: ToolbarContent {
    public init(placement: ToolbarItemPlacement, @ViewBuilder content: () -> Content) {}
}

extension Optional: ToolbarContent where Wrapped: ToolbarContent {}

@resultBuilder public struct ToolbarContentBuilder {
    public static func buildBlock<Content: ToolbarContent>(_ content: Content) -> Content { content }
    public static func buildIf<Content: ToolbarContent>(_ content: Content?) -> Content? { content }
}

// Named as types of ours are: the app has to say which it means.
public struct Tab {}
public struct Link {}

public struct TabView<Choice: Hashable, Content: View>: View {
    public init(selection: Binding<Choice>, @ViewBuilder content: () -> Content) {}
    public var body: Never { fatalError() }
}
