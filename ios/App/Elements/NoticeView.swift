import SwiftUI
import TallyAppModel

/// Something to know first. A sign and the words say what it means; the colour only goes along. VoiceOver reads it out when it
/// appears.
struct NoticeView: View {
    let tone: Tone
    let text: String
    let advice: String?
    let action: Link?

    var body: some View {
        VStack(alignment: .leading, spacing: CGFloat(SpacingTokens.close)) {
            Label(text, systemImage: tone.symbol).font(.of(TypeTokens.action))
            if let advice { Text(advice).font(.of(TypeTokens.body)) }
            if let action { LinkButton(link: action).tint(tone.colours.text) }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        .padding(CGFloat(SpacingTokens.normal))
        .foregroundStyle(tone.colours.text)
        .background(tone.colours.behind, in: RoundedRectangle(cornerRadius: CGFloat(RadiiTokens.medium)))
        .onAppear { announce() }
        .onChange(of: text) { announce() }
    }

    private func announce() {
        AccessibilityNotification.Announcement([text, advice].compactMap { $0 }.joined(separator: " ")).post()
    }
}

extension Tone {
    fileprivate var symbol: String {
        switch self {
        case .info: "info.circle"
        case .caution: "questionmark.circle"
        case .error: "exclamationmark.triangle"
        case .positive: "checkmark.circle"
        }
    }

    fileprivate var colours: (text: Color, behind: Color) {
        switch self {
        case .info: (Paint.onInfo, Paint.info)
        case .caution: (Paint.onCaution, Paint.caution)
        case .error: (Paint.onError, Paint.error)
        case .positive: (Paint.onPositive, Paint.positive)
        }
    }
}
