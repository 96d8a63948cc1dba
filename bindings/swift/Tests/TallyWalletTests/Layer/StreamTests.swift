import TallyStage
import TallyWallet
import Testing

@Suite struct StreamTests {
    @Test func anEventComesAgainUntilTheLoopIsThroughWithIt() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            var first: StoredEvent?
            for try await stored in ada.wallet.events {
                first = stored
                break
            }
            var seen: [StoredEvent] = []
            for try await stored in ada.wallet.pendingEvents { seen.append(stored) }
            #expect(seen.first == first && seen.count > 1)
            for try await stored in ada.wallet.pendingEvents { Issue.record("\(stored) was handled already") }
        }
    }

    @Test func eventsComeWhileTheLoopWaits() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let settled = Task {
                for try await stored in ada.wallet.events {
                    if case .paymentSettled(let payment) = stored.event { return payment }
                }
                throw Broken("the events ended")
            }
            let payment = try await ada.pay(try await house.sticker(), 250)
            #expect(try await settled.value == payment.id)
        }
    }

    @Test func anObservedQueryTellsWhatIsNewAndOnlyThat() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let changes = ada.wallet.observe {
                try $0.payments.page(limit: 1).items.first?.state
            }
            let told = Task {
                var states: [PaymentState?] = []
                for try await state in changes {
                    states.append(state)
                    if state == .settled { break }
                }
                return states
            }
            try await ada.pay(try await house.sticker(), 250)
            let states = try await told.value
            #expect(states.last == .settled)
            #expect(zip(states, states.dropFirst()).allSatisfy { $0 != $1 }, "\(states)")
        }
    }

    @Test func aLoopEndsWhenItsTaskIsCancelledAndIsForgotten() async throws {
        let changes = Changes()
        let watched = Task { for await _ in changes.watch() {} }
        while changes.count == 0 { await Task.yield() }
        watched.cancel()
        await watched.value
        #expect(changes.count == 0)
    }

    @Test func historyIsReadPageByPage() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let code = try await house.sticker()
            var paid: [String] = []
            for minor in 1...53 {
                paid.append(try await ada.pay(code, Int64(minor)).id)
                try await house.world("pass", ["seconds": 1])
            }
            var read: [String] = []
            for try await payment in ada.payments.history() { read.append(payment.id) }
            #expect(read == paid.reversed())
            for try await payment in ada.payments.history(matching: "nobody") { Issue.record("\(payment.id)") }
        }
    }

    @Test func eventsRestWhileTheWalletIsPausedAndComeAgain() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let (heard, goesOn) = (Locked<[Int64]>([]), Locked(false))
            let listening = Task {
                for try await stored in ada.wallet.events {
                    heard.change { $0.append(stored.id) }
                    while !goesOn.value { try await Task.sleep(for: .milliseconds(5)) }
                }
            }
            for _ in 0..<6_000 where heard.value.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
            try await ada.wallet.rest()
            goesOn.change { $0 = true }
            try await Task.sleep(for: .milliseconds(200))
            #expect(heard.value.count == 1)
            try await ada.wallet.resume()
            for _ in 0..<6_000 where heard.value.count < 2 { try await Task.sleep(for: .milliseconds(10)) }
            listening.cancel()
            try await listening.value
            #expect(heard.value.prefix(2) == [heard.value[0], heard.value[0]])
        }
    }

    @Test func manyListenOnceAndPauseEndsIt() async throws {
        try await House.open { house in
            let ada = try await house.enrolled()
            let one = Task { try await ada.wallet.listen() }
            let other = Task { try await ada.wallet.listen() }
            one.cancel()
            await #expect(throws: CancellationError.self) { try await one.value }
            try await ada.wallet.rest()
            try await other.value
            await #expect(throws: WalletError.self) { try await ada.wallet.sync() }
            try await ada.wallet.resume()
            try await ada.wallet.sync()
        }
    }
}
