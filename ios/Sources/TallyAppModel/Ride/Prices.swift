import Foundation
import TallyWallet

extension Words {
    /// What a ride costs, by the plan that is signed (GBFS 3.0): the base, the time, the distance, the tax.
    func prices(_ rental: Rental) -> [String] {
        guard let plan = try? JSONDecoder().decode(Plan.self, from: Data(rental.plan.utf8)) else { return [] }
        let currency = rental.cap.currency
        let base = plan.price.isZero ? [] : [ride.priceBase(amount: plan.price.charged(in: currency))]
        let minutes = plan.minutes.map { segment in
            once(segment, currency)
                ?? ride.priceMinutes(amount: segment.rate.charged(in: currency), count: segment.interval)
        }
        let kilometres = plan.kilometres.map { segment in
            once(segment, currency)
                ?? ride.priceKilometres(amount: segment.rate.charged(in: currency), count: segment.interval)
        }
        return base + minutes + kilometres + (rental.tax.map { [ride.priceTax(share: Int($0))] } ?? [])
    }

    /// A segment without an interval is charged a single time.
    private func once(_ segment: Plan.Segment, _ currency: String) -> String? {
        segment.interval == 0 ? ride.priceBase(amount: segment.rate.charged(in: currency)) : nil
    }
}

/// A pricing plan, as far as a person reads it.
private struct Plan: Decodable {
    struct Segment: Decodable {
        let rate: Decimal
        let interval: Int
    }

    let price: Decimal
    let minutes: [Segment]
    let kilometres: [Segment]

    private enum CodingKeys: String, CodingKey {
        case price
        case minutes = "per_min_pricing"
        case kilometres = "per_km_pricing"
    }

    init(from decoder: any Decoder) throws {
        let plan = try decoder.container(keyedBy: CodingKeys.self)
        price = try plan.decode(Decimal.self, forKey: .price)
        minutes = try plan.decodeIfPresent([Segment].self, forKey: .minutes) ?? []
        kilometres = try plan.decodeIfPresent([Segment].self, forKey: .kilometres) ?? []
    }
}

extension Decimal {
    /// As money. What has more decimals than its currency is shown rounded up, never cheaper than it is.
    fileprivate func charged(in currency: String) -> Money {
        let decimals = (try? currencyDecimals(currency: currency)) ?? 2
        var (whole, minor) = (Decimal(), self * pow(10, Int(decimals)))
        NSDecimalRound(&whole, &minor, 0, .up)
        return Money(minor: NSDecimalNumber(decimal: whole).int64Value, currency: currency)
    }
}
