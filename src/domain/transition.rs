/// The state machine does not list this pair: in `state`, `event` cannot happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{event:?} cannot happen to something that is {state:?}")]
pub struct NotAllowed<S: std::fmt::Debug, E: std::fmt::Debug> {
    /// Where it stood.
    pub state: S,
    /// What was asked of it.
    pub event: E,
}

/// Lists every pair of `state` and `event` in a table and holds `next` against it, the unlisted pairs included.
#[cfg(test)]
pub(crate) fn assert_exactly<S, E, F>(states: &[S], events: &[E], next: F, listed: &[(S, E, S)])
where
    S: Copy + PartialEq + std::fmt::Debug,
    E: Copy + PartialEq + std::fmt::Debug,
    F: Fn(S, E) -> Result<S, NotAllowed<S, E>>,
{
    for &state in states {
        for &event in events {
            let expected = listed.iter().find(|(s, e, _)| (*s, *e) == (state, event)).map(|(_, _, to)| *to);
            assert_eq!(next(state, event).ok(), expected, "{state:?} + {event:?}");
        }
    }
}
