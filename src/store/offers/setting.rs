use super::super::access::{Reader, Writer};
use super::super::error::StoreError;
use crate::domain::city::City;

/// The city that the person picked. One that is no longer on the list counts as none.
pub fn city(reader: &Reader<'_>) -> Result<Option<City>, StoreError> {
    let picked: Option<Option<String>> = reader.first("SELECT city FROM perks", (), |row| row.get(0))?;
    Ok(picked.flatten().and_then(|id| id.parse().ok()))
}

/// Picks another one, or none.
pub fn pick_city(writer: &Writer<'_>, city: Option<City>) -> Result<(), StoreError> {
    writer.change("UPDATE perks SET city = ?1", [city.map(City::id)])?;
    Ok(())
}
