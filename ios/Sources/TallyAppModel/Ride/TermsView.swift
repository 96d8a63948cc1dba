import TallyWallet

/// What is signed for a ride: the deposit or none, the most that it costs, and the price.
struct TermsView {
    let words: any Words
    let formats: any Formats

    private var say: any RideWords { words.ride }

    /// The deposit, why it is what it is, and the cap.
    func deposit(_ ride: Rental, _ offer: PerkOffer?) -> [Element] {
        let details = [deposit(ride), say.cap(amount: ride.cap), say.startBy(at: ride.startBy)]
        let hero = Element.hero(label: say.depositTitle, value: formats.money(ride.deposit), details: details)
        let learns = ride.perk.map { used in
            Element.paragraph(words.pay.sellerLearns(seller: ride.providerName, count: Int(used.step.points)))
        }
        return [hero, learns ?? offer.map(why)].compactMap { $0 }
    }

    private func deposit(_ ride: Rental) -> String {
        guard let perk = ride.perk else { return say.deposit(amount: ride.deposit) }
        return ride.deposit.minor == 0 ? say.noDeposit : say.lessDeposit(amount: ride.deposit, ordinary: perk.ordinary)
    }

    /// Why there is a deposit although points could lessen it.
    private func why(_ offer: PerkOffer) -> Element {
        .row(title: offer.title, detail: words.answer(offer), icon: offer.kind.icon, id: "offer")
    }

    /// The price, line by line.
    func price(_ ride: Rental) -> [Element] { [.group(title: say.price, words.prices(ride).map { .paragraph($0) })] }
}
