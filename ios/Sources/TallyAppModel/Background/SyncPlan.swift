import Foundation

/// When the phone looks for news while nobody looks at the app. The system may let it wait for longer.
public enum SyncPlan {
    /// The name of the task, as `Info.plist` permits it.
    public static let task = "app.tally.sync"

    /// Not before this moment: soon while something that was signed is unsent, or nobody could look whether something is, and a few
    /// times a day otherwise.
    public static func next(after now: Date, unsent: Int?) -> Date {
        now.addingTimeInterval(unsent == 0 ? 4 * 3600 : 15 * 60)
    }
}
