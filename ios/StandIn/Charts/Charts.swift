// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

import SwiftUI

@MainActor public protocol ChartContent {}

public struct PlottableValue: Sendable {
    public static func value<Written: StringProtocol>(_ label: Written, _ value: some Sendable) -> PlottableValue {
        fatalError()
    }
}

public struct LineMark: ChartContent {
    public init(x: PlottableValue, y: PlottableValue) {}
}

public struct Chart: View {
    public init<Items: RandomAccessCollection, ID: Hashable>(
        _ items: Items, id: KeyPath<Items.Element, ID>, content: @escaping (Items.Element) -> some ChartContent
    ) {}
    public var body: Never { fatalError() }
}

extension View {
    public func chartXAxis(_ visibility: Visibility) -> some View { Anything() }
    public func chartYAxis(_ visibility: Visibility) -> some View { Anything() }
    public func chartYScale(domain: ClosedRange<Int>) -> some View { Anything() }
}
