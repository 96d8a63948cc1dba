import SwiftUI
import TallyAppModel
import UIKit

/// Apple's sheet for handing something on. The file is made when somebody takes it, and lies nowhere before.
struct ShareSheet: UIViewControllerRepresentable {
    let file: SharedFile

    func makeUIViewController(context: Context) -> UIActivityViewController {
        let item = NSItemProvider(item: NSData(data: Data(file.text.utf8)), typeIdentifier: file.uniformType)
        item.suggestedName = file.name
        return UIActivityViewController(activityItems: [item], applicationActivities: nil)
    }

    func updateUIViewController(_ sheet: UIActivityViewController, context: Context) {}
}
