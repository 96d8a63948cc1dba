import TallyStage
import TallyWallet

/// What a scenario has bound to names so far, and how the next step is played with it.
struct Bound {
    private var names = Names()

    mutating func play(_ written: JSON, in house: House) async throws {
        guard let step = try names.filled(written).members else { throw Broken("a step has to be an object") }
        guard let came = try await outcome(of: step, in: house) else { return }
        for (member, expected) in step["expect"]?.members ?? [:] where came[member] != expected {
            throw Broken("\(member) is \(came[member] as Any) instead of \(expected)")
        }
        if let name = step["as"]?.text { names.bind(name, to: came) }
    }

    /// What the step gave; nothing if it failed as it had to.
    private func outcome(of step: [String: JSON], in house: House) async throws -> JSON? {
        if step["world"] != nil { return try await world(step, in: house) }
        guard let code = step["fails"]?.text else { return try await phone(step, in: house) }
        do {
            let came = try await phone(step, in: house)
            throw Broken("it had to fail with \(code) and gave \(came)")
        } catch let error as WalletError where error.details.name == code {
            return nil
        }
    }

    private func world(_ step: [String: JSON], in house: House) async throws -> JSON {
        try await house.stage.play(step)
    }

    private func phone(_ step: [String: JSON], in house: House) async throws -> JSON {
        guard let name = step["phone"]?.text, let verb = step["do"]?.text.flatMap({ Verb.all[$0] }) else {
            throw Broken("no such verb")
        }
        return try await verb.done(by: await house.phones.named(name, in: house), as: step)
    }
}
