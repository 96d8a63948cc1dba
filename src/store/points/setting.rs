use super::super::access::{Reader, Writer};
use super::super::error::StoreError;

/// Whether the person has switched points off on this phone.
pub fn are_off(reader: &Reader<'_>) -> Result<bool, StoreError> {
    Ok(reader.number("SELECT coalesce(max(off), 0) FROM points_setting", ())? != 0)
}

/// Switches them off, or on again.
pub fn switch(writer: &Writer<'_>, off: bool) -> Result<(), StoreError> {
    writer.change("UPDATE points_setting SET off = ?1", [off])?;
    Ok(())
}
