import CoreImage
import SwiftUI
import TallyAppModel
import UIKit

/// A code to show to somebody's camera: black on white by night, too, or no camera reads it.
struct CodeView: View {
    let what: String
    let text: String

    var body: some View {
        VStack(spacing: CGFloat(SpacingTokens.close)) {
            if let image = drawn {
                Image(uiImage: image).interpolation(.none).resizable().scaledToFit().frame(maxWidth: 280)
                    .padding(CGFloat(SpacingTokens.normal)).background(Color.white).accessibilityHidden(true)
            }
            Text(text).font(.of(TypeTokens.caption)).textSelection(.enabled)
        }
    }

    /// It takes a moment to be made, and a screen may be drawn often.
    private static let context = CIContext()

    private var drawn: UIImage? {
        let made = CIFilter(name: "CIQRCodeGenerator", parameters: ["inputMessage": Data(what.utf8)])
        guard let code = made?.outputImage, let picture = Self.context.createCGImage(code, from: code.extent) else {
            return nil
        }
        return UIImage(cgImage: picture)
    }
}
