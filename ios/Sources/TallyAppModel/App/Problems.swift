import TallyWallet

/// The button that leads to wiping the wallet and beginning anew, on every screen.
let startAnew = "start-anew"

extension WalletError {
    /// What a wallet says that rests, where there is none to say it.
    static let paused = WalletError.State(
        details: ErrorDetails(code: 203, name: "paused", sentence: "the wallet is paused", parameters: [:]))
}

extension Words {
    /// An error as a person reads it: what happened, and what to do. Never the core's own English.
    func notice(_ error: WalletError, action: Link? = nil) -> Element {
        switch error {
        case .NotKnown(let details):
            .notice(.caution, pay.notKnown, advice: advice(details.name), action: action)
        case .Internal(_, let incident):
            .notice(.error, errors.unknown, advice: errors.incident(incident: incident), action: action)
        default:
            .notice(
                tone(of: error), said(error), advice: advice(error.details.name) ?? errors.unknownAdvice,
                action: action ?? (endsWallet(error) ? Link(startAnew, security.wipe) : nil))
        }
    }

    /// Whether this wallet can do nothing any more, so that another has to be begun: its keys are gone, or count no longer.
    func endsWallet(_ error: WalletError) -> Bool { advice(error.details.name) == advice.startAnew }

    /// Whether the very same may work another time: it was the network, the phone or the person that said no, and not what was asked for.
    func passes(_ error: WalletError) -> Bool {
        if endsWallet(error) { return false }
        return switch error {
        case .Network, .Storage: true
        default: ["clock-wrong", "person-being-asked"].contains(error.details.name)
        }
    }

    /// The same where there may be no error.
    func notices(_ error: WalletError?) -> [Element] { error.map { [notice($0)] } ?? [] }

    /// What happened, in a sentence: beside a field, for instance.
    func said(_ error: WalletError) -> String {
        sentence(error.details.name, ErrorParameters(error.details.parameters)) ?? errors.unknown
    }
}

/// Somebody who said no, or has no network, has met no fault.
private func tone(of error: WalletError) -> Tone {
    if error.details.name == "vault-cancelled" { return .info }
    if case .Network = error { return .caution }
    return .error
}

/// What is asked for, or none where the wallet has no such thing.
func orNone<Found>(_ find: () throws -> Found) throws -> Found? {
    do {
        return try find()
    } catch let error as WalletError where error.details.name == "not-found" {
        return nil
    }
}
