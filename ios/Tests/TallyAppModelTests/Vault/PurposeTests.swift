import Foundation
import TallyAppModel
import TallyWallet
import Testing

@Suite struct PurposeTests {
    private let words = Place(language: .en, locale: Locale(identifier: "en_GB"), zone: .gmt).words

    @Test func thePromptSaysExactlyWhatIsSigned() {
        let total = Money(minor: 350, currency: "EUR")
        #expect(words.purpose(.pay(payee: "Bakery", total: total)) == "Pay €3.50 to Bakery")
        #expect(
            words.purpose(.grant(recipient: "Bank", fields: [.name, .city]))
                == "Let Bank read: your name and your city")
        #expect(
            words.purpose(.unlock(provider: "Wheels", deposit: total, cap: total))
                == "Unlock a bike of Wheels: deposit €3.50, at most €3.50")
    }

    @Test func takingBackNamesWhomItIsTakenFromWhereThereIsSomebody() {
        #expect(words.purpose(.withdraw(recipient: "Bank")) == "Take back what Bank may read")
        #expect(words.purpose(.withdraw(recipient: nil)) == "Take back your permission")
    }
}
