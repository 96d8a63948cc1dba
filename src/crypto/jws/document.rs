//! What can be signed.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// One kind of signed document.
///
/// It serialises as a JSON object. Signing adds a member `ver` to it, which the document itself must not have.
pub trait Document: Serialize + DeserializeOwned {
    /// The header's `typ`, for example `tally-receipt+jwt`. It keeps a signature over one kind from passing as a
    /// signature over another (RFC 8725, section 3.11), so no two kinds may share one.
    const TYP: &'static str;

    /// The `ver` that is written.
    const VERSION: u32;

    /// Whether a document of this version can be read: by default only the one that is written.
    fn accepts(ver: u32) -> bool {
        ver == Self::VERSION
    }
}
