import TallyAppModel

extension Icon {
    /// Its drawing among Apple's symbols.
    var symbol: String? {
        switch self {
        case .none: nil
        case .shop: "storefront"
        case .topUp: "plus.circle"
        case .refund: "arrow.uturn.backward.circle"
        case .bill: "doc.text"
        case .loan: "banknote"
        case .bike: "bicycle"
        case .points: "star.circle"
        case .perk: "tag"
        case .receipt: "checkmark.seal"
        case .person: "person"
        case .data: "list.bullet.rectangle"
        case .key: "key"
        case .phone: "iphone"
        case .lock: "lock"
        case .city: "building.2"
        case .file: "doc"
        case .warning: "exclamationmark.triangle"
        case .done: "checkmark.circle"
        }
    }
}

extension Tab {
    /// Its drawing in the bar.
    var symbol: String {
        switch self {
        case .home: "house"
        case .history: "clock"
        case .perks: "tag"
        case .sharing: "person.2"
        case .more: "ellipsis"
        }
    }
}
