import SwiftUI
import TallyAppModel

/// One screen: its parts in a list, and what sticks to the bottom edge. Where letters are very large, it would cover the rest, and stands
/// behind it in the list.
struct ScreenView: View {
    /// Each looks at its own for itself: SwiftUI draws again what was looked at while it was drawn, and makes what lies above in a stack
    /// at another time.
    let model: ScreenModel
    @Environment(\.act) private var act
    @Environment(\.dynamicTypeSize) private var letters

    var body: some View {
        List {
            if isTitleInList { HeadingView(text: screen.title).listRowBackground(Color.clear) }
            ForEach(screen.parts) { part in PartView(part: part) }
            if letters.isAccessibilitySize { actions.listRowBackground(Color.clear) }
        }
        .listStyle(.insetGrouped)
        .scrollContentBackground(.hidden)
        .background(Paint.background)
        .navigationTitle(screen.title)
        .navigationBarTitleDisplayMode(screen.back || isTitleInList ? .inline : .large)
        .toolbar {
            // In the place of the title, which is still what the way back to this screen is called.
            if isTitleInList {
                ToolbarItem(placement: .principal) { Color.clear.accessibilityHidden(true) }
            }
        }
        .safeAreaInset(edge: .top) { if let mark = screen.mark { MarkView(mark: mark) } }
        .safeAreaInset(edge: .bottom) { bottom }
        .refreshable { await act.fetch() }
        .alert(screen.dialog?.title ?? "", isPresented: isAsking, presenting: screen.dialog) { dialog in
            ForEach(dialog.actions.identified) { DialogButton(element: $0.element) }
        } message: {
            Text($0.text)
        }
        .environment(\.act, act.on(screen))
    }

    private var screen: TallyAppModel.Screen { model.screen }

    /// The bar's letters do not grow with the others.
    private var isTitleInList: Bool { screen.isTitleLong || letters.isAccessibilitySize && !screen.title.isEmpty }

    @ViewBuilder private var bottom: some View {
        if !screen.bottom.isEmpty && !letters.isAccessibilitySize {
            VStack(spacing: CGFloat(SpacingTokens.close)) { actions }
                .padding(CGFloat(SpacingTokens.normal))
                .background(.bar)
        }
    }

    /// Others at every place: a finger that came down on one of them lifts off none of the next.
    private var actions: some View {
        ForEach(screen.bottom.identified) { ElementView(element: $0.element) }.id(screen.place)
    }

    /// A question goes by being answered; the system's own way out is its last answer.
    private var isAsking: Binding<Bool> { Binding(get: { screen.dialog != nil }, set: { _ in }) }
}

/// A part of a screen: a card, or what stands between cards.
private struct PartView: View {
    let part: Part

    var body: some View {
        Section {
            ForEach(part.elements.identified) { item in
                ElementView(element: item.element).listRowBackground(part.isCard ? Paint.card : Color.clear)
            }
        } header: {
            if let title = part.title { Text(title).textCase(nil).accessibilityAddTraits(.isHeader) }
        }
    }
}

/// What stays over everything else.
private struct MarkView: View {
    let mark: Mark

    var body: some View {
        SideBySide(spacing: CGFloat(SpacingTokens.near)) {
            VStack(alignment: .leading, spacing: CGFloat(SpacingTokens.hair)) {
                Label(mark.text, systemImage: "questionmark.circle").font(.of(TypeTokens.label))
                if let trouble = mark.trouble { Text(trouble).font(.of(TypeTokens.caption)) }
            }
            if let action = mark.action { LinkButton(link: action).tint(Paint.onCaution) }
        }
        .frame(maxWidth: .infinity)
        .padding(CGFloat(SpacingTokens.close))
        .foregroundStyle(Paint.onCaution)
        .background(Paint.caution)
    }
}

/// An answer to a question.
private struct DialogButton: View {
    let element: Element
    @Environment(\.act) private var act

    var body: some View {
        if case .action(let id, let label, let role, _, _, _, _) = element {
            Button(label, role: role == .danger ? .destructive : role == .quiet ? .cancel : nil) { act(.tap(id)) }
        }
    }
}
