//! Proofs of consistency: RFC 9162, section 2.1.4.

use super::{Hash, MerkleError, node_hash, root, split};

/// The hashes that show that the tree over these leaves begins with the tree over the first `earlier` of them.
pub fn consistency_proof(leaves: &[Hash], earlier: usize) -> Result<Vec<Hash>, MerkleError> {
    if earlier == 0 || earlier > leaves.len() {
        return Err(MerkleError::OutOfRange);
    }
    Ok(part(leaves, earlier, true))
}

/// `whole`: the verifier knows the root of the earlier tree already.
fn part(leaves: &[Hash], earlier: usize, whole: bool) -> Vec<Hash> {
    if earlier == leaves.len() {
        return if whole { Vec::new() } else { vec![root(leaves)] };
    }
    let at = split(leaves.len());
    let (left, right) = leaves.split_at(at);
    let (mut below, beside) = if earlier <= at {
        (part(left, earlier, whole), root(right))
    } else {
        (part(right, earlier - at, false), root(left))
    };
    below.push(beside);
    below
}

/// A tree as a verifier knows it: how many leaves, and their root.
type Head<'a> = (u64, &'a Hash);

/// Checks that the `later` tree begins with the `earlier` one (section 2.1.4.2).
pub fn verify_consistency(earlier: Head<'_>, later: Head<'_>, proof: &[Hash]) -> Result<(), MerkleError> {
    let ((first, first_root), (second, second_root)) = (earlier, later);
    if first == 0 || first > second {
        return Err(MerkleError::OutOfRange);
    }
    if first == second {
        return same(proof, first_root, second_root);
    }
    // The proof leaves out the root of an earlier tree that is complete, because the verifier has it.
    let known = first.is_power_of_two().then_some(*first_root);
    let mut hashes = known.iter().chain(proof);
    let start = *hashes.next().ok_or(MerkleError::WrongLength)?;
    let (older, newer) = climb(first, second, start, hashes)?;
    if older == *first_root && newer == *second_root { Ok(()) } else { Err(MerkleError::WrongRoot) }
}

fn same(proof: &[Hash], first_root: &Hash, second_root: &Hash) -> Result<(), MerkleError> {
    match proof {
        [] if first_root == second_root => Ok(()),
        [] => Err(MerkleError::WrongRoot),
        _ => Err(MerkleError::WrongLength),
    }
}

/// Both roots that the proof leads to.
fn climb<'a>(
    first: u64,
    second: u64,
    start: Hash,
    hashes: impl Iterator<Item = &'a Hash>,
) -> Result<(Hash, Hash), MerkleError> {
    let levels = (first - 1).trailing_ones();
    let (mut place, mut last) = ((first - 1) >> levels, (second - 1) >> levels);
    let (mut older, mut newer) = (start, start);
    for beside in hashes {
        if last == 0 {
            return Err(MerkleError::WrongLength);
        }
        if place & 1 == 1 || place == last {
            (older, newer) = (node_hash(beside, &older), node_hash(beside, &newer));
            let levels = if place & 1 == 1 { 0 } else { place.trailing_zeros().min(63) };
            (place, last) = (place >> levels, last >> levels);
        } else {
            newer = node_hash(&newer, beside);
        }
        (place, last) = (place >> 1, last >> 1);
    }
    if last == 0 { Ok((older, newer)) } else { Err(MerkleError::WrongLength) }
}
