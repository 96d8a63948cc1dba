import Foundation

extension Words {
    /// How long ago something happened, as people say it: minutes, hours, yesterday, days, and from a week on the date.
    public func ago(_ at: Date, now: Date, zone: TimeZone, formats: any Formats) -> String {
        let minutes = Int(now.timeIntervalSince(at) / 60)
        let days = Self.days(from: at, to: now, zone: zone)
        if at > now || days > 6 { return formats.date(at) }
        if minutes < 1 { return common.justNow }
        if minutes < 60 { return common.minutesAgo(count: minutes) }
        if days == 0 { return common.hoursAgo(count: minutes / 60) }
        return days == 1 ? common.yesterday : common.daysAgo(count: days)
    }

    private static func days(from: Date, to: Date, zone: TimeZone) -> Int {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let (first, last) = (calendar.startOfDay(for: from), calendar.startOfDay(for: to))
        return calendar.dateComponents([.day], from: first, to: last).day ?? 0
    }
}
