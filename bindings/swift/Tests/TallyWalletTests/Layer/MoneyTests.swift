import Foundation
import TallyWallet
import Testing

@Suite struct MoneyTests {
    private static let written: [(Int64, String, String, String)] = [
        (2_372, "EUR", "de_DE", "23,72 €"), (2_372, "EUR", "en_IE", "€23.72"), (-5, "USD", "en_US", "-$0.05"),
        (1_500, "JPY", "en_US", "¥1,500"), (1_234_567, "KWD", "en_US", "KWD 1,234.567"),
        (Int64.max, "CNY", "en_US", "CN¥92,233,720,368,547,758.07"),
    ]

    @Test(arguments: written)
    func isWrittenAsPeopleWriteIt(minor: Int64, currency: String, place: String, written: String) {
        let money = Money(minor: minor, currency: currency)
        let text = money.formatted(.money.locale(Locale(identifier: place)))
        #expect(text.replacing("\u{A0}", with: " ") == written)
    }

    @Test func anUnknownCurrencyIsNotGuessed() {
        let money = Money(minor: 5, currency: "XYZ")
        #expect(money.decimal == nil)
        #expect(money.formatted() == "5 minor units of XYZ")
    }
}
