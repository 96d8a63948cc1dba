import SwiftUI

/// In place of a screen that nobody else may see, while the app is in the switcher.
struct PrivacyView: View {
    var body: some View {
        ZStack {
            Paint.background.ignoresSafeArea()
            Image(systemName: "lock.fill").font(.largeTitle).foregroundStyle(Paint.primary).accessibilityHidden(true)
        }
    }
}
