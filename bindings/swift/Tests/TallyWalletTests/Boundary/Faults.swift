import TallyStage
import TallyWallet
import Testing

@Suite struct Faults {
    @Test func aPanicBecomesAnErrorWithAnIncident() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let code = try await house.sticker()
            try await house.world("clock-panics", ["phone": "ada", "times": 1])
            try await expectIncident { try ada.wallet.newID() }
            try await house.world("clock-panics", ["phone": "ada", "times": 1])
            try await expectIncident { try await ada.payments.prepare(code, amount: euros(250)) }
            #expect(try await ada.pay(code, 250).state == .settled, "the wallet goes on")
        }
    }

    @Test func aPausedWalletSaysSo() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let payments = ada.payments
            try await ada.wallet.rest()
            let read = try await walletError { try payments.page(limit: 1) }
            let sent = try await walletError { try await ada.wallet.sync() }
            #expect([read, sent].map(\.details.name) == ["paused", "paused"])
            try await ada.wallet.resume()
            _ = try payments.page(limit: 1)
        }
    }

    private func expectIncident(_ work: () async throws -> some Any) async throws {
        guard case .Internal(let details, let incident) = try await walletError(of: work) else {
            throw Broken("another error")
        }
        #expect(!incident.isEmpty && details.sentence.contains(incident))
    }
}
