import TallyCore

// For lists on a screen. What has an id has one that never changes.
extension Bill: Identifiable {}
extension Consent: Identifiable {}
extension DataRequest: Identifiable {}
extension Loan: Identifiable {}
extension Mandate: Identifiable {}
extension Payment: Identifiable {}
extension PendingOperation: Identifiable {}
extension Refund: Identifiable {}
extension Rental: Identifiable {}
extension StoredEvent: Identifiable {}
extension TopUp: Identifiable {}
