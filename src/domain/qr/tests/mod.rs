//! Tests of the whole: public vectors, wrong codes, and properties.

mod properties;
mod vectors;
mod wrong;

use super::checksum;

/// The code made of these objects and the CRC that is right for them.
fn sealed(objects: &str) -> String {
    let text = format!("{objects}6304");
    let right = checksum::of(&text);
    text + &right
}
