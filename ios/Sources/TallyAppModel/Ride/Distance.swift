/// Kilometres, as somebody writes them, in metres; none where that is no distance. Nobody rides farther than a thousand on one
/// rented bike.
func metres(_ written: String) -> UInt64? {
    let parts = written.trimmed.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }.map(String.init)
    guard parts.count <= 2, let whole = parts.first, (1...6).contains(whole.count) else { return nil }
    let behind = parts.count == 2 ? parts[1] : "0"
    guard (1...3).contains(behind.count), (whole + behind).allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    let metres = UInt64(whole + behind + String(repeating: "0", count: 3 - behind.count))
    return metres.flatMap { $0 <= 1_000_000 ? $0 : nil }
}
