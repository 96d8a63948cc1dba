import Foundation
@testable import TallyAppModel
import Testing

@Suite struct AmountsTests {
    @Test(arguments: [".", ","] as [Character])
    func centsStandBehindACommaOrAPoint(_ sign: Character) {
        #expect(read(["3.50", "3,50", "0,35", "3.", " 12 "], "EUR", sign) == [350, 350, 35, 300, 1200])
        for text in ["1.234", "1,234", "1.234,50", "", "-1", "3.5.0", "١"] {
            #expect(read([text], "EUR", sign) == [nil], "\(text)")
        }
    }

    @Test func whatCouldBeThousandsIsNoAmountOfACurrencyWithThreeDecimals() {
        #expect(read(["1,234", "1.234"], "KWD", ".") == [nil, 1234])
        #expect(read(["1,234", "1.234"], "KWD", ",") == [1234, nil])
        #expect(read(["1,23", "1.23"], "KWD", ",") == [1230, 1230])
    }

    @Test func aCurrencyWithoutDecimalsHasNone() {
        #expect(read(["1234", "1,234", "1.234"], "JPY", ",") == [1234, nil, nil])
    }

    @Test func eachLanguageHasItsSign() {
        let signs = ["en_GB", "zh_Hans_CN", "de_DE", "nl_NL"].map { tag in
            Place(language: .en, locale: Locale(identifier: tag), zone: .gmt).decimalSign
        }
        #expect(signs == [".", ".", ",", ","])
    }

    private func read(_ texts: [String], _ currency: String, _ sign: Character) -> [Int64?] {
        texts.map { amount($0, in: currency, decimalSign: sign)?.minor }
    }
}
