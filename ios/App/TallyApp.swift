import SwiftUI

/// The app. What it shows and says is decided in `TallyAppModel`.
@main
struct TallyApp: App {
    @State private var phone = Phone()

    var body: some Scene { TallyScene(phone: phone) }
}
