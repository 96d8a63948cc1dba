// A stand-in for Apple's module, for the compiler on Linux alone. It proves nothing of Apple's: see README.md.

import UIKit

public struct TextInputAutocapitalization: Sendable {
    public static var never: TextInputAutocapitalization { fatalError() }
    public static var sentences: TextInputAutocapitalization { fatalError() }
}

public struct SubmitLabel: Sendable {
    public static var search: SubmitLabel { fatalError() }
    public static var done: SubmitLabel { fatalError() }
}

public struct EnabledTextSelectability: Sendable {
    public static var enabled: EnabledTextSelectability { fatalError() }
}

extension View {
    public func focused(_ condition: Focused) -> some View { Anything() }
    public func keyboardType(_ type: UIKeyboardType) -> some View { Anything() }
    public func autocorrectionDisabled(_ disable: Bool) -> some View { Anything() }
    public func textInputAutocapitalization(_ autocapitalization: TextInputAutocapitalization?) -> some View {
        Anything()
    }
    public func submitLabel(_ label: SubmitLabel) -> some View { Anything() }
    public func textSelection(_ selectability: EnabledTextSelectability) -> some View { Anything() }
}
