import Foundation
import TallyStage
import TallyWallet
import Testing

@Suite struct Memory {
    private static let warmUp = 10_000
    private static let rounds = 100_000
    private static let allowed = 5_000_000

    @Test func whatIsHandedOutIsGivenBack() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            try await ada.pay(try await house.sticker(), 250)
            try await read(ada.wallet, times: Self.warmUp)
            let before = try resident()
            try await read(ada.wallet, times: Self.rounds - Self.warmUp)
            let grown = try resident() - before
            print("memory: \(grown / 1_000) kB more after \(Self.rounds) rounds than after \(Self.warmUp)")
            #expect(grown < Self.allowed)
        }
    }

    /// From two sides, as screens do.
    private func read(_ wallet: Wallet, times: Int) async throws {
        async let half: Void = readPage(of: wallet, times: times / 2)
        try readPage(of: wallet, times: times - times / 2)
        try await half
    }

    private func readPage(of wallet: Wallet, times: Int) throws {
        for _ in 0..<times {
            let page = try wallet.payments.page(limit: 1)
            guard page.items.count == 1 else { throw Broken("the payment is gone") }
        }
    }

    /// Bytes of this process that lie in memory.
    private func resident() throws -> Int {
        let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
        guard fields.count > 1, let pages = Int(fields[1]) else { throw Broken("/proc/self/statm says nothing") }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
