//! How far it is between two points of the earth.

/// The earth's mean radius in kilometres (R₁ of the International Union of Geodesy and Geophysics).
const RADIUS: f64 = 6_371.0;

/// The great-circle distance between two points, each a latitude and a longitude in hundredths of a degree, by the haversine
/// formula. Good for choosing the nearest city and for telling people how far it is, and nothing else is made of it.
pub(super) fn kilometres(from: (i32, i32), to: (i32, i32)) -> u32 {
    let radians = |hundredths: i32| (f64::from(hundredths) / 100.0).to_radians();
    let half_chord = |difference: i32| (radians(difference) / 2.0).sin().powi(2);
    let across = radians(from.0).cos() * radians(to.0).cos() * half_chord(to.1 - from.1);
    let kilometres = 2.0 * RADIUS * (half_chord(to.0 - from.0) + across).sqrt().min(1.0).asin();
    // Half of the earth's circumference is 20,016 km, so nothing is lost.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = kilometres.round() as u32;
    whole
}

#[cfg(test)]
mod tests {
    use super::kilometres;

    #[test]
    fn goes_round_the_back_of_the_earth() {
        assert_eq!(kilometres((0, 17_900), (0, -17_900)), 222);
        assert_eq!(kilometres((9_000, 0), (-9_000, 5_000)), 20_015);
        assert_eq!(kilometres((4_200, 1_000), (4_200, 1_000)), 0);
    }
}
