import SwiftUI
import TallyAppModel

/// In place of a screen that nobody else may see: while the app is in the switcher, and, with words that VoiceOver reads out, while the
/// display is recorded or mirrored.
struct PrivacyView: View {
    let text: String?

    var body: some View {
        ZStack {
            Paint.background.ignoresSafeArea()
            VStack(spacing: CGFloat(SpacingTokens.normal)) {
                Image(systemName: "lock.fill").font(.largeTitle)
                    .foregroundStyle(Paint.primary).accessibilityHidden(true)
                if let text {
                    Text(text).font(.of(TypeTokens.body)).multilineTextAlignment(.center)
                        .onAppear { AccessibilityNotification.Announcement(text).post() }
                }
            }
            .padding(CGFloat(SpacingTokens.normal))
        }
    }
}
