import Foundation
import TallyWallet

/// One ride in words.
struct RideView {
    let words: any Words
    let formats: any Formats
    let now: Date

    private var say: any RideWords { words.ride }

    /// While it goes on: what it costs so far, and never more than.
    func riding(_ ride: Rental, _ fare: Money, isOnline: Bool) -> [Element] {
        let details = [
            say.minutes(count: minutes(ride)), ride.beganAt.map { say.began(at: $0) }, say.cap(amount: ride.cap),
        ]
        let hero = Element.hero(
            label: say.states.riding, value: say.fareSoFar(amount: fare), details: details.compactMap { $0 })
        return isOnline ? [hero] : [.notice(.info, words.common.offline, advice: say.endAsk), hero]
    }

    private func minutes(_ ride: Rental) -> Int {
        guard let began = ride.beganAt else { return 0 }
        return max(0, Int((ride.endedAt ?? now).timeIntervalSince(began) / 60))
    }

    /// How far it went, which the bike counts and the person reads.
    func distance(_ field: String, _ written: String, isBad: Bool) -> Element {
        .field(
            id: field, label: say.counter, value: written, kind: .amount, error: isBad ? say.counterHint : nil,
            hint: isBad ? nil : say.counterHint)
    }

    /// It is over, and its price is not known yet.
    func settling(_ ride: Rental, isUnsent: Bool) -> [Element] {
        let notice = isUnsent ? Element.notice(.caution, say.settlingOffline) : .notice(.info, say.settling)
        return [notice] + track(ride) + [.paragraph(say.cap(amount: ride.cap))]
    }

    /// It is paid.
    func done(_ ride: Rental) -> [Element] {
        let back = ride.returned.flatMap { $0.minor > 0 ? say.returned(amount: $0) : nil }
        let details = [ride.collected.map { say.collected(amount: $0) }, back].compactMap { $0 }
        let price = Element.hero(
            label: say.chargeTitle, value: ride.fare.map { formats.money($0) } ?? "", details: details)
        return [price] + (ride.disputed.map { [disputed($0)] } ?? []) + track(ride)
    }

    private func disputed(_ reason: DisputeReason) -> Element {
        let byPhone = reason == .aboveWhatWasSigned
        return .notice(.caution, byPhone ? say.disputedByPhone : say.disputed(reason: say.reasons[reason]))
    }

    private func track(_ ride: Rental) -> [Element] {
        let lines = [
            say.minutes(count: minutes(ride)), ride.metres.map { say.distance(length: Int($0)) },
            ride.endedAt.map { say.ended(at: $0) },
        ]
        return lines.compactMap { $0.map { .paragraph($0) } }
    }

    /// It never began, or not yet.
    func standing(_ ride: Rental) -> [Element] {
        switch ride.state {
        case .unlocking: [.notice(.caution, say.unlockNotKnown), .paragraph(say.cap(amount: ride.cap))]
        case .created:
            [
                .notice(.info, say.states.created), .paragraph(say.startBy(at: ride.startBy)),
                .paragraph(ride.deposit.minor == 0 ? say.noDeposit : say.deposit(amount: ride.deposit)),
            ]
        case .declined:
            [.notice(.error, say.states.declined, advice: ride.declineReason.map { words.refusals.declines[$0] })]
        default: [.notice(.info, say.states[ride.state])]
        }
    }
}
