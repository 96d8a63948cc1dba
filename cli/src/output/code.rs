//! Drawing a QR code with half blocks, two rows of modules to a line.

use qrcode::render::unicode::Dense1x2;
use qrcode::{EcLevel, QrCode};

use crate::failure::Failure;

/// Draws `payload` so that a phone can read it off the screen. Error correction M, as EMVCo recommends for screens and
/// print alike; light and dark are swapped, because most terminals are dark.
pub(crate) fn draw(payload: &str) -> Result<String, Failure> {
    let code = QrCode::with_error_correction_level(payload, EcLevel::M)
        .map_err(|error| Failure::own("not-drawable", format!("it does not fit into a QR code: {error}")))?;
    let image = code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build();
    Ok(format!("{image}\n"))
}

#[cfg(test)]
mod tests {
    use super::draw;

    #[test]
    fn draws_a_square_with_a_quiet_zone() {
        let drawing = draw("tally").unwrap();
        let widths: Vec<_> = drawing.lines().map(|line| line.chars().count()).collect();
        // Version 1 has 21 modules and 4 of quiet zone on each side; a line holds two rows.
        assert_eq!(widths, vec![29; 15]);
        assert!(drawing.lines().next().unwrap().chars().all(|block| block == '█'));
    }

    #[test]
    fn says_when_it_is_too_much() {
        assert_eq!(draw(&"x".repeat(5_000)).unwrap_err().name, "not-drawable");
    }
}
