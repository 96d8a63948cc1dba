//! Merkle trees as in RFC 9162, section 2.1: a root that stands for a list, proofs that something is in the list
//! (inclusion), and proofs that a longer list begins with a shorter one (consistency).
//!
//! The functions take leaf *hashes*, in order, so that whoever checks a list need not hold what is in it.

mod consistency;
mod inclusion;
#[cfg(test)]
mod vectors;

pub use consistency::{consistency_proof, verify_consistency};
pub use inclusion::{inclusion_proof, verify_inclusion};

use super::hash::sha256;

/// A SHA-256 hash of a leaf, of a node or of a whole tree.
pub type Hash = [u8; 32];

/// The tree or the proof does not have the shape that was asked for, or does not lead to the root.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MerkleError {
    /// The tree has no such leaf, or no such smaller tree at its beginning.
    #[error("the tree does not reach that far")]
    OutOfRange,
    /// A proof for this place has another number of hashes.
    #[error("the proof has the wrong length")]
    WrongLength,
    /// The proof leads to another root.
    #[error("the proof leads to another root")]
    WrongRoot,
}

/// The hash of a leaf: SHA-256 of a zero byte and the leaf's content.
pub fn leaf_hash(content: &[u8]) -> Hash {
    sha256(&[&[0], content].concat())
}

/// The hash of a node: SHA-256 of a byte of one and its two children.
fn node_hash(left: &Hash, right: &Hash) -> Hash {
    sha256(&[&[1], &left[..], &right[..]].concat())
}

/// The root over leaf hashes; of no leaves, the SHA-256 of nothing.
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => sha256(b""),
        [leaf] => *leaf,
        many => {
            let (left, right) = many.split_at(split(many.len()));
            node_hash(&root(left), &root(right))
        }
    }
}

/// Where a tree of two leaves or more is split: the largest power of two below its size.
fn split(size: usize) -> usize {
    1 << (size - 1).ilog2()
}
