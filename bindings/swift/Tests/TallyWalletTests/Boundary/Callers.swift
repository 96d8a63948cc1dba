import TallyWallet
import Testing

@Suite struct Callers {
    private static let callers = 64

    @Test func manyAtOnceAreEachServedOnce() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let code = try await house.sticker()
            let paid = try await withThrowingTaskGroup(of: Payment.self) { group in
                for caller in 1...Self.callers {
                    group.addTask {
                        let payment = try await ada.pay(code, Int64(caller))
                        return try ada.payments.find(id: payment.id)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(paid.count == Self.callers && paid.allSatisfy { $0.state == .settled })
            let books = try await house.books()
            #expect(paid.allSatisfy { books[$0.id] == 1 })
            try await ada.wallet.sync()
            let spent = Int64(Self.callers * (Self.callers + 1) / 2)
            #expect(try ada.wallet.accounts.balance().available == euros(1_000_000 - spent))
        }
    }
}
