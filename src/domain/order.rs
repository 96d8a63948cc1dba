//! Sorting short lists.

use std::cmp::Ordering;

/// Sorts by a key, and leaves what is equal in its order. The standard library's way is faster on long lists, and is compiled anew
/// for every type that is sorted, into four kilobytes; here only the places are sorted, which are numbers whatever stands in them.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let compare = |left: &usize, right: &usize| items.get(*left).map(&key).cmp(&items.get(*right).map(&key));
    let places = sorted(items.len(), &compare);
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(places.into_iter().filter_map(|place| taken.get_mut(place)?.take()));
}

fn sorted(length: usize, compare: &dyn Fn(&usize, &usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..length).collect();
    places.sort_by(compare);
    places
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(mut items in prop::collection::vec((0..8_u8, any::<u8>()), 0..64)) {
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort_by_key(&mut items, |item| item.0);
            prop_assert_eq!(items, expected);
        }
    }
}
