import TallyWallet

/// What a scenario has bound to names so far, and how the next step is played with it.
struct Bound {
    private var names: [String: JSON] = [:]

    mutating func play(_ written: JSON, in house: House) async throws {
        guard let step = try filled(written).members else { throw Broken("a step has to be an object") }
        guard let came = try await outcome(of: step, in: house) else { return }
        for (member, expected) in step["expect"]?.members ?? [:] where came[member] != expected {
            throw Broken("\(member) is \(came[member] as Any) instead of \(expected)")
        }
        if let name = step["as"]?.text { names[name] = came }
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
        try JSON(parsing: try await house.stage.act(step: try JSON.object(step).written()))
    }

    private func phone(_ step: [String: JSON], in house: House) async throws -> JSON {
        guard let name = step["phone"]?.text, let verb = step["do"]?.text.flatMap({ Verb.all[$0] }) else {
            throw Broken("no such verb")
        }
        return try await verb.done(by: await house.phones.named(name, in: house), as: step)
    }

    /// The step with values in place of `$name.member`.
    private func filled(_ json: JSON) throws -> JSON {
        switch json {
        case .text(let text) where text.hasPrefix("$"): try value(of: text)
        case .list(let items): .list(try items.map(filled))
        case .object(let members): .object(try members.mapValues(filled))
        default: json
        }
    }

    private func value(of variable: String) throws -> JSON {
        let path = variable.dropFirst().split(separator: ".").map(String.init)
        let found = path.dropFirst().reduce(path.first.flatMap { names[$0] }) { $0?[$1] }
        guard let found else { throw Broken("there is no \(variable)") }
        return found
    }
}
