//! Proofs of inclusion: RFC 9162, section 2.1.3.

use super::{Hash, MerkleError, node_hash, root, split};

/// The hashes that lead from the leaf at `index` to the root, lowest first.
pub fn inclusion_proof(leaves: &[Hash], index: usize) -> Result<Vec<Hash>, MerkleError> {
    if index >= leaves.len() {
        return Err(MerkleError::OutOfRange);
    }
    Ok(path(leaves, index))
}

fn path(leaves: &[Hash], index: usize) -> Vec<Hash> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    let at = split(leaves.len());
    let (left, right) = leaves.split_at(at);
    let (mut below, beside) =
        if index < at { (path(left, index), root(right)) } else { (path(right, index - at), root(left)) };
    below.push(beside);
    below
}

/// Checks that the leaf with this hash is at `index` of the tree of `size` leaves with this root (section 2.1.3.2).
pub fn verify_inclusion(leaf: &Hash, index: u64, size: u64, proof: &[Hash], root: &Hash) -> Result<(), MerkleError> {
    let (mut place, mut last) = (index, size.checked_sub(1).ok_or(MerkleError::OutOfRange)?);
    if place > last {
        return Err(MerkleError::OutOfRange);
    }
    let mut hash = *leaf;
    for beside in proof {
        if last == 0 {
            return Err(MerkleError::WrongLength);
        }
        hash = step(&mut place, &mut last, &hash, beside);
    }
    match last {
        0 if hash == *root => Ok(()),
        0 => Err(MerkleError::WrongRoot),
        _ => Err(MerkleError::WrongLength),
    }
}

/// One level up, or several where the right edge of the tree has no neighbours.
fn step(place: &mut u64, last: &mut u64, hash: &Hash, beside: &Hash) -> Hash {
    let on_the_right = *place & 1 == 1 || place == last;
    if on_the_right && *place & 1 == 0 {
        let levels = place.trailing_zeros().min(63);
        (*place, *last) = (*place >> levels, *last >> levels);
    }
    (*place, *last) = (*place >> 1, *last >> 1);
    if on_the_right { node_hash(beside, hash) } else { node_hash(hash, beside) }
}
