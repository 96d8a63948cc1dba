// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

extension View {
    public func onAppear(perform action: (() -> Void)? = nil) -> some View { Anything() }
    public func onChange<Value: Equatable>(of value: Value, _ action: @escaping () -> Void) -> some View { Anything() }
    public func onChange<Value: Equatable>(
        of value: Value, initial: Bool, _ action: @escaping (Value, Value) -> Void
    ) -> some View { Anything() }
    public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View { Anything() }
    public func task(_ action: @escaping @MainActor @Sendable () async -> Void) -> some View { Anything() }
    public func task<Value: Equatable>(
        id value: Value, _ action: @escaping @MainActor @Sendable () async -> Void
    ) -> some View { Anything() }
    public func refreshable(action: @escaping @MainActor @Sendable () async -> Void) -> some View { Anything() }
    public func sheet<Item: Identifiable, Content: View>(
        item: Binding<Item?>, @ViewBuilder content: @escaping (Item) -> Content
    ) -> some View { Anything() }
    public func alert<Written: StringProtocol, Data, Actions: View, Message: View>(
        _ title: Written, isPresented: Binding<Bool>, presenting data: Data?, @ViewBuilder actions: (Data) -> Actions,
        @ViewBuilder message: (Data) -> Message
    ) -> some View { Anything() }
}
