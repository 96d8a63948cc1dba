//! Trees and proofs by transparency-dev, and every place of every small tree.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use proptest::prelude::*;
use serde_json::Value;

use super::*;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../../tests/vectors/crypto/merkle.json")).unwrap()
}

fn unhex(text: &Value) -> Vec<u8> {
    let digits = text.as_str().unwrap().as_bytes();
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

fn leaves() -> Vec<Hash> {
    vectors()["leaves"].as_array().unwrap().iter().map(|leaf| leaf_hash(&unhex(leaf))).collect()
}

/// `None` for what is not a hash at all, which some of the wrong proofs carry.
fn hash(text: &Value) -> Option<Hash> {
    STANDARD.decode(text.as_str().unwrap()).unwrap().try_into().ok()
}

/// Some tests carry `don't care` for a root; a hash of it stands in.
fn any_hash(text: &Value) -> Hash {
    hash(text).unwrap_or_else(|| sha256(text.as_str().unwrap().as_bytes()))
}

fn proof(test: &Value) -> Option<Vec<Hash>> {
    test["proof"].as_array().map_or(Some(Vec::new()), |hashes| hashes.iter().map(hash).collect())
}

fn number(test: &Value, name: &str) -> u64 {
    test[name].as_u64().unwrap()
}

#[test]
fn roots_of_the_reference_tree() {
    let (leaves, vectors) = (leaves(), vectors());
    for (size, expected) in vectors["roots"].as_array().unwrap().iter().enumerate() {
        assert_eq!(root(&leaves[..size])[..], unhex(expected)[..], "{size}");
    }
}

#[test]
fn inclusion_of_transparency_dev() {
    let verify = |test: &Value| {
        let (leaf, root) = (hash(&test["leafHash"])?, hash(&test["root"])?);
        verify_inclusion(&leaf, number(test, "leafIdx"), number(test, "treeSize"), &proof(test)?, &root).ok()
    };
    for test in vectors()["inclusion"].as_array().unwrap() {
        assert_eq!(verify(test).is_none(), test["wantErr"].as_bool().unwrap(), "{test}");
    }
}

#[test]
fn consistency_of_transparency_dev() {
    let verify = |test: &Value| {
        let (first, second) = (any_hash(&test["root1"]), any_hash(&test["root2"]));
        let heads = ((number(test, "size1"), &first), (number(test, "size2"), &second));
        verify_consistency(heads.0, heads.1, &proof(test)?).ok()
    };
    for test in vectors()["consistency"].as_array().unwrap() {
        assert_eq!(verify(test).is_none(), test["wantErr"].as_bool().unwrap(), "{test}");
    }
}

#[test]
fn proofs_are_made_as_transparency_dev_made_them() {
    let (leaves, vectors) = (leaves(), vectors());
    let happy = |kind: &str| -> Vec<Value> {
        vectors[kind].as_array().unwrap().iter().filter(|test| test["desc"] == "happy path").cloned().collect()
    };
    let place = |test: &Value, name| usize::try_from(number(test, name)).unwrap();
    for test in happy("inclusion") {
        let made = inclusion_proof(&leaves[..place(&test, "treeSize")], place(&test, "leafIdx"));
        assert_eq!(made.ok(), proof(&test), "{test}");
    }
    for test in happy("consistency") {
        let made = consistency_proof(&leaves[..place(&test, "size2")], place(&test, "size1"));
        assert_eq!(made.ok(), proof(&test), "{test}");
    }
    assert_eq!((happy("inclusion").len(), happy("consistency").len()), (5, 5));
}

#[test]
fn every_place_of_every_small_tree_is_proven() {
    let leaves: Vec<Hash> = (0..40_u8).map(|number| leaf_hash(&[number])).collect();
    for size in 1..=leaves.len() {
        let tree = &leaves[..size];
        for index in 0..size {
            let (leaf, earlier, later) = (&tree[index], &tree[..=index], (size as u64, &root(tree)));
            let proof = inclusion_proof(tree, index).unwrap();
            assert_eq!(verify_inclusion(leaf, index as u64, later.0, &proof, later.1), Ok(()));
            let proof = consistency_proof(tree, earlier.len()).unwrap();
            assert_eq!(verify_consistency((index as u64 + 1, &root(earlier)), later, &proof), Ok(()));
        }
    }
}

#[test]
fn what_a_tree_does_not_have_cannot_be_proven() {
    assert_eq!(inclusion_proof(&leaves(), 8), Err(MerkleError::OutOfRange));
    assert_eq!(consistency_proof(&leaves(), 9), Err(MerkleError::OutOfRange));
    assert_eq!(consistency_proof(&leaves(), 0), Err(MerkleError::OutOfRange));
}

proptest! {
    #[test]
    fn any_other_number_is_refused_without_a_panic(index: u64, size: u64, seed: u8, length in 0_usize..70) {
        let proof = vec![leaf_hash(&[seed]); length];
        let root = root(&leaves());
        prop_assert!(verify_inclusion(&proof.first().copied().unwrap_or(root), index, size, &proof, &root).is_err()
            || (size == 1 && index == 0 && length == 0));
        prop_assert!(verify_consistency((index, &root), (size, &leaf_hash(b"")), &proof).is_err());
    }
}
