import Foundation
import TallyWallet
import Testing

@Suite struct ErrorTests {
    @Test func anErrorSaysWhatIsWrongAndWhatHelps() async throws {
        let error = try await walletError { try parsePaymentCode(payload: "000201") }
        #expect(error.details.code > 0 && !error.details.name.isEmpty)
        #expect(error.localizedDescription == error.details.sentence)
        #expect(error.recoverySuggestion?.isEmpty == false)
    }

    @Test func theBackendsRestIsADuration() {
        let details = ErrorDetails(code: 300, name: "offline", sentence: "later", parameters: [:])
        #expect(WalletError.Network(details: details, retryAfter: 1.5).retryAfter == .milliseconds(1_500))
        #expect(WalletError.Network(details: details, retryAfter: nil).retryAfter == nil)
        #expect(WalletError.State(details: details).retryAfter == nil)
    }

    @Test func onlyWhatIsNotKnownSaysNotToPayAgain() {
        let details = ErrorDetails(code: 1, name: "a", sentence: "b", parameters: [:])
        let unknown = WalletError.NotKnown(details: details)
        #expect(unknown.recoverySuggestion?.contains("Do not pay again") == true)
    }
}
