/// How far somebody has read: the number of the last change, 0 before the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FeedPosition(pub u64);

/// Some changes of one person, oldest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeSlice {
    /// JSON texts of [`tally::wire::change::Change`].
    pub items: Vec<String>,
    /// Where to go on.
    pub next: FeedPosition,
    /// Whether more is there already.
    pub more: bool,
    /// The position of the newest change of all.
    pub newest: FeedPosition,
}
