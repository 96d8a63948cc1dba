import Foundation
import TallyAppModel
import Testing

@Suite struct SyncPlanTests {
    private let now = Date(timeIntervalSince1970: 1_767_225_600)

    @Test func whatIsSignedAndUnsentIsSentSoon() {
        #expect(SyncPlan.next(after: now, unsent: 1).timeIntervalSince(now) == 900)
        #expect(SyncPlan.next(after: now, unsent: 0).timeIntervalSince(now) == 14_400)
    }

    /// What a sync that was stopped before it began leaves unsent.
    @Test func whatNobodyCouldLookAtIsLookedAtSoon() {
        #expect(SyncPlan.next(after: now, unsent: nil).timeIntervalSince(now) == 900)
    }
}
