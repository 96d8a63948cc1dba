import Foundation

extension SharedFile {
    /// The file, out of a world with play money: it says so by its name and in its first line, whoever gets to see it. What can be
    /// checked in it can be checked all the same.
    func ofPlayMoney(_ mark: String) -> SharedFile {
        let isObject = text.hasPrefix("{")
        let marked = isObject ? "{\"play_money\":\(quoted(mark)),\n\(text.dropFirst())" : "\(mark)\n\(text)"
        return SharedFile(name: "play-money-\(name)", type: type, text: marked)
    }
}

/// A text as JSON writes it.
private func quoted(_ text: String) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
}
