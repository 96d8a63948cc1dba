import Foundation
import TallyCore

extension Money {
    /// The amount in whole units of its currency; none for a currency that the wallet does not know.
    public var decimal: Decimal? {
        guard let decimals = try? currencyDecimals(currency: currency) else { return nil }
        let sign: FloatingPointSign = minor < 0 ? .minus : .plus
        return Decimal(sign: sign, exponent: -Int(decimals), significand: Decimal(minor.magnitude))
    }

    /// The amount as people write it where they are.
    public func formatted() -> String { formatted(.money) }

    /// The amount as `style` writes it: `price.formatted(.money.locale(Locale(identifier: "de_DE")))`.
    public func formatted(_ style: FormatStyle) -> String { style.format(self) }

    /// Writes amounts as people do in a place.
    public struct FormatStyle: Foundation.FormatStyle {
        /// The place.
        public var locale: Locale

        /// Amounts as they are written in `locale`.
        public init(locale: Locale = .autoupdatingCurrent) { self.locale = locale }

        /// The same style for another place.
        public func locale(_ locale: Locale) -> Self { Self(locale: locale) }

        /// Nothing is rounded: a currency that the wallet does not know is written in minor units, and says so.
        public func format(_ money: Money) -> String {
            guard let decimal = money.decimal, let decimals = try? currencyDecimals(currency: money.currency) else {
                return "\(money.minor) minor units of \(money.currency)"
            }
            return decimal.formatted(
                .currency(code: money.currency).locale(locale).precision(.fractionLength(Int(decimals))))
        }
    }
}

extension FormatStyle where Self == Money.FormatStyle {
    /// Amounts of money, where the person is.
    public static var money: Money.FormatStyle { Money.FormatStyle() }
}
