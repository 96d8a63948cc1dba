import Foundation

/// Where the person is and what they speak, and so how everything is said.
public struct Place: Sendable {
    /// What people count in there.
    public let currency: String
    /// What stands before decimals where somebody writes an amount.
    public let decimalSign: Character
    /// How numbers, amounts and days are written.
    public let formats: LocaleFormats
    /// Everything that is said.
    public let words: any Words
    /// The clock on the person's wall.
    public let zone: TimeZone

    public init(language: Language, locale: Locale, zone: TimeZone) {
        formats = LocaleFormats(language: language, locale: locale, zone: zone)
        words = TallyAppModel.words(language, formats: formats)
        currency = locale.currency?.identifier ?? "EUR"
        decimalSign = locale.decimalSeparator?.first ?? "."
        self.zone = zone
    }
}
