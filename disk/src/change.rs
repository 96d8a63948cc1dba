//! One change of a file's bytes, which can be undone and done again.

use crate::coin::Coin;

/// A write or a cut: what was there, and what came instead.
pub(crate) struct Change {
    begin: usize,
    /// What stood from `begin` on, as far as it was overwritten or cut off.
    old: Vec<u8>,
    old_length: usize,
    new: New,
    lasting: Lasting,
}

enum New {
    Bytes(Vec<u8>),
    End,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Lasting {
    /// The next sync makes it last.
    Pending,
    /// A sync that failed was for it, and no later one is.
    PassedOver,
    Certain,
}

impl Change {
    /// `bytes` are written at `begin` over `old` of a file of `old_length`.
    pub(crate) fn write(begin: usize, bytes: &[u8], old: Vec<u8>, old_length: usize) -> Self {
        Self { begin, old, old_length, new: New::Bytes(bytes.to_vec()), lasting: Lasting::Pending }
    }

    /// The file of `old_length` is cut at `begin`, and `old` is what goes.
    pub(crate) fn cut(begin: usize, old: Vec<u8>, old_length: usize) -> Self {
        Self { begin, old, old_length, new: New::End, lasting: Lasting::Pending }
    }

    pub(crate) fn lasts(&mut self) {
        if self.lasting == Lasting::Pending {
            self.lasting = Lasting::Certain;
        }
    }

    pub(crate) fn passed_over(&mut self) {
        if self.lasting == Lasting::Pending {
            self.lasting = Lasting::PassedOver;
        }
    }

    pub(crate) fn is_certain(&self) -> bool {
        self.lasting == Lasting::Certain
    }

    pub(crate) fn undo(&self, file: &mut Vec<u8>) {
        put(file, self.begin, &self.old);
        file.resize(self.old_length, 0);
    }

    /// Does it again if it is certain, and else as far as the coin says.
    pub(crate) fn redo(&self, file: &mut Vec<u8>, coin: &mut Coin) {
        match &self.new {
            New::Bytes(bytes) if self.is_certain() => put(file, self.begin, bytes),
            New::Bytes(bytes) => put(file, self.begin, &bytes[..coin.part_of(bytes.len())]),
            New::End if self.is_certain() || coin.toss() => file.resize(self.begin, 0),
            New::End => {}
        }
    }
}

fn put(file: &mut Vec<u8>, begin: usize, bytes: &[u8]) {
    if bytes.is_empty() {
        return;
    }
    file.resize(file.len().max(begin + bytes.len()), 0);
    file[begin..begin + bytes.len()].copy_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Vec<u8> {
        b"0123456789".to_vec()
    }

    #[test]
    fn what_was_done_can_be_undone() {
        let changes = [
            Change::write(8, b"abcd", b"89".to_vec(), 10),
            Change::cut(4, b"4567abcd".to_vec(), 12),
            Change::write(6, b"x", Vec::new(), 4),
        ];
        let mut bytes = b"0123\0\0x".to_vec();
        changes.iter().rev().for_each(|change| change.undo(&mut bytes));
        assert_eq!(bytes, file());
    }

    #[test]
    fn what_is_certain_is_done_again_whatever_the_coin_says() {
        let mut changes = [Change::write(8, b"abcd", b"89".to_vec(), 10), Change::cut(4, b"4567abcd".to_vec(), 12)];
        changes.iter_mut().for_each(Change::lasts);
        let mut bytes = file();
        for change in changes {
            change.redo(&mut bytes, &mut Coin::Never);
        }
        assert_eq!(bytes, b"0123");
    }

    #[test]
    fn what_a_failed_sync_was_for_does_not_last_by_the_next() {
        let mut change = Change::write(0, b"a", b"0".to_vec(), 10);
        change.passed_over();
        change.lasts();
        assert!(!change.is_certain());
    }
}
