import Foundation
import TallyWallet

/// An amount that somebody wrote, with a comma or a point before the decimals; none if it is not one. Anything that could be read
/// in two ways is not one either: `1.234` of a currency with two decimals; and of one with three `1,234` where a comma stands
/// between thousands, which is told by the sign before decimals where the person is.
func amount(_ text: String, in currency: String, decimalSign: Character) -> Money? {
    guard let decimals = (try? currencyDecimals(currency: currency)).map(Int.init) else { return nil }
    let parts = text.trimmed.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }.map(String.init)
    guard parts.count <= 2, let whole = parts.first, (1...9).contains(whole.count) else { return nil }
    let behind = parts.count == 2 ? parts[1] : ""
    // So many digits stand behind what divides thousands.
    let isThousand = behind.count == 3 && !text.contains(decimalSign)
    guard behind.count <= decimals, !isThousand, (whole + behind).allSatisfy({ ("0"..."9").contains($0) }) else {
        return nil
    }
    let digits = whole + behind + String(repeating: "0", count: decimals - behind.count)
    return Int64(digits).map { Money(minor: $0, currency: currency) }
}

extension String {
    /// Without spaces and ends of lines around it.
    var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
