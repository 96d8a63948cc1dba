import Foundation
import TallyWallet

/// How amounts, numbers and dates are written where the person is. Given from outside, so that a test chooses place and zone.
public protocol Formats: Sendable {
    /// An amount with its currency, with as many decimals as the wallet counts in.
    func money(_ amount: Money) -> String

    /// A whole number.
    func number(_ value: Int) -> String

    /// A whole number that shows its sign; nothing has none.
    func signed(_ value: Int) -> String

    /// Tenths as a number with one decimal.
    func tenths(_ value: Int) -> String

    /// Basis points as a percentage.
    func percent(_ basisPoints: Int) -> String

    /// A minute of the day on a clock.
    func clock(_ minutes: Int) -> String

    /// The day of a moment, on the person's clock.
    func date(_ at: Date) -> String

    /// The day of UTC that a moment lies in: bills and points count in those, everywhere alike.
    func day(_ at: Date) -> String

    /// Day and time of a moment, on the person's clock.
    func moment(_ at: Date) -> String

    /// The month of a moment, on the person's clock.
    func month(_ at: Date) -> String
}

private let noBreakSpace = "\u{A0}"

/// The formats of a locale, which also knows whether the phone counts a day as twice twelve hours.
public struct LocaleFormats: Formats {
    private let language: Language
    private let locale: Locale
    private let zone: TimeZone

    /// The formats of a locale, beside the language that everything else is said in, for a person in a time zone.
    public init(language: Language, locale: Locale, zone: TimeZone) {
        self.language = language
        self.locale = locale
        self.zone = zone
    }

    public func money(_ amount: Money) -> String { amount.formatted(.money.locale(locale)) }

    public func number(_ value: Int) -> String { value.formatted(.number.locale(locale)) }

    public func signed(_ value: Int) -> String {
        (value < 0 ? "−" : value > 0 ? "+" : "") + value.magnitude.formatted(.number.locale(locale))
    }

    public func tenths(_ value: Int) -> String {
        (Decimal(value) / 10).formatted(.number.locale(locale).precision(.fractionLength(1)))
    }

    public func percent(_ basisPoints: Int) -> String {
        (Decimal(basisPoints) / 10_000).formatted(.percent.locale(locale).precision(.fractionLength(0...2)))
    }

    public func clock(_ minutes: Int) -> String {
        time(Date(timeIntervalSince1970: TimeInterval(minutes % 1440 * 60)), .gmt)
    }

    public func date(_ at: Date) -> String { date(at, zone) }

    public func day(_ at: Date) -> String { date(at, .gmt) }

    public func moment(_ at: Date) -> String { date(at) + language.beforeTime + time(at, zone) }

    public func month(_ at: Date) -> String {
        at.formatted(Date.FormatStyle(locale: locale, timeZone: zone).year().month(.wide))
    }

    /// A day stays with its month, whatever the width of a line; the year may go on in the next one.
    private func date(_ at: Date, _ zone: TimeZone) -> String {
        let written = at.formatted(style(zone, date: .long, time: .omitted))
        guard let space = written.firstIndex(of: " ") else { return written }
        return written.replacingCharacters(in: space...space, with: noBreakSpace)
    }

    private func time(_ at: Date, _ zone: TimeZone) -> String { written(at, zone).replacing(" ", with: noBreakSpace) }

    private func written(_ at: Date, _ zone: TimeZone) -> String {
        if [.oneToTwelve, .zeroToEleven].contains(locale.hourCycle) {
            return at.formatted(style(zone, date: .omitted, time: .shortened))
        }
        // Else some versions leave out the first zero.
        let twoAndTwo: Date.FormatString =
            "\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)"
        let style = Date.VerbatimFormatStyle(
            format: twoAndTwo, locale: locale, timeZone: zone, calendar: Calendar(identifier: .gregorian))
        return at.formatted(style)
    }

    private func style(
        _ zone: TimeZone, date: Date.FormatStyle.DateStyle, time: Date.FormatStyle.TimeStyle
    ) -> Date.FormatStyle {
        let calendar = Calendar(identifier: .gregorian)
        return Date.FormatStyle(date: date, time: time, locale: locale, calendar: calendar, timeZone: zone)
    }
}
