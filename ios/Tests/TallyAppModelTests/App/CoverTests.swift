@testable import TallyAppModel
import Testing

/// Who else could see the app, and what they see then.
@Suite struct CoverTests {
    private let open = Screen("t")
    private let secret = Screen("t", bottom: [.action(id: "pay", label: "l", needsPerson: true)], secret: true)
    private let asking = Screen(
        "t", bottom: [.action(id: "pay", label: "l", busy: true, needsPerson: true)], secret: true)
    private let working = Screen("t", bottom: [.action(id: "pay", label: "l", busy: true)], secret: true)

    @Test func whatIsNoSecretIsNeverCovered() {
        for attention in [Attention.whole, .partial, .none] {
            #expect(!open.isCovered(attention, isCaptured: true))
        }
    }

    @Test func aSecretIsSeenOnlyWhereNobodyElseLooks() {
        for screen in [secret, working] {
            #expect(!screen.isCovered(.whole, isCaptured: false))
            #expect(screen.isCovered(.whole, isCaptured: true))
            #expect(screen.isCovered(.partial, isCaptured: false) && screen.isCovered(.none, isCaptured: false))
        }
    }

    /// The system's question lies over the app, and says nothing of what is agreed to where it asks for a face.
    @Test func whoIsAskedForAFaceSeesWhatTheyAgreeTo() {
        #expect(!asking.isCovered(.partial, isCaptured: false))
        #expect(asking.isCovered(.partial, isCaptured: true) && asking.isCovered(.none, isCaptured: false))
    }
}
