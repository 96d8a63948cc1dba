import Foundation
import TallyAppModel
import TallyStage
import TallyWallet
import Testing

/// `shells/formats.json`, which the Android app is held to as well.
@Suite struct FormatsTests {
    @Test(arguments: try Row.all())
    func writesWhatBothPlatformsWrite(_ row: Row) throws {
        for (tag, written) in row.written {
            let place = try Row.place(tag)
            let came = try #require(row.write(place), "\(row.kind) \(row.given)")
            #expect(spaced(came) == spaced(written), "\(row.kind) \(row.given) in \(tag)")
        }
    }

    @Test func everyKindIsWritten() throws {
        let kinds = Set(try Row.all().map(\.kind))
        let known: Set = [
            "money", "number", "signed", "tenths", "percent", "clock", "distance", "day", "date", "moment", "month",
            "list",
            "ago",
        ]
        #expect(kinds == known)
    }
}

/// A row of the table.
struct Row: CustomStringConvertible, Sendable {
    let kind: String
    let given: JSON
    let written: [String: String]

    var description: String { "\(kind) \((try? given.written()) ?? "")" }

    static func all() throws -> [Row] {
        let rows = try table()["rows"]?.list ?? []
        return rows.map { row in
            Row(
                kind: row["kind"]?.text ?? "", given: row["given"] ?? .null,
                written: row["written"]?.members?.compactMapValues(\.text) ?? [:])
        }
    }

    static func place(_ tag: String) throws -> Place {
        let zone = try table()["zone"]?.text.flatMap(TimeZone.init(identifier:))
        let language = Language.allCases.first { tag.hasPrefix($0.rawValue) }
        guard let zone, let language else { throw Broken("there is no place \(tag)") }
        return Place(language: language, locale: Locale(identifier: tag), zone: zone)
    }

    func write(_ place: Place) -> String? {
        switch kind {
        case "money": money.map(place.formats.money)
        case "list": given.list.map { place.words.language.list($0.compactMap(\.text)) }
        case "day", "date", "moment", "month": moment(given).map { write($0, place.formats) }
        case "ago": ago(place)
        default: given.whole.map { write(Int($0), place.formats, place.words.language) }
        }
    }

    private func ago(_ place: Place) -> String? {
        guard let at = given["at"].flatMap(moment), let now = given["now"].flatMap(moment) else { return nil }
        return place.words.ago(at, now: now, zone: place.zone, formats: place.formats)
    }

    private func write(_ at: Date, _ formats: any Formats) -> String {
        switch kind {
        case "day": formats.day(at)
        case "date": formats.date(at)
        case "moment": formats.moment(at)
        default: formats.month(at)
        }
    }

    private func write(_ value: Int, _ formats: any Formats, _ language: Language) -> String {
        switch kind {
        case "number": formats.number(value)
        case "signed": formats.signed(value)
        case "tenths": formats.tenths(value)
        case "percent": formats.percent(value)
        case "clock": formats.clock(value)
        default: language.distance(value, formats)
        }
    }

    private var money: Money? {
        guard let minor = given["minor"]?.whole, let currency = given["currency"]?.text else { return nil }
        return Money(minor: minor, currency: currency)
    }

    private func moment(_ given: JSON) -> Date? { given.text.flatMap { try? Date($0, strategy: .iso8601) } }

    private static func table() throws -> JSON { try JSON(parsing: try Repository.text("shells/formats.json")) }
}

/// Every kind of space counts as one.
private func spaced(_ text: String) -> String { String(text.map { $0.isWhitespace ? " " : $0 }) }
