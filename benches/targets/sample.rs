//! Several measurements of one thing.

/// Measurements, in ascending order; never empty.
#[derive(Clone)]
pub struct Sample(Vec<f64>);

impl Sample {
    /// Of these measurements; of one zero if there are none.
    pub fn of(measured: impl IntoIterator<Item = f64>) -> Self {
        let mut measured: Vec<f64> = measured.into_iter().collect();
        measured.sort_by(f64::total_cmp);
        if measured.is_empty() {
            measured.push(0.0);
        }
        Self(measured)
    }

    /// Half of them are smaller.
    pub fn median(&self) -> f64 {
        self.at(50)
    }

    /// The middle half of them lies between these two.
    pub fn quartiles(&self) -> (f64, f64) {
        (self.at(25), self.at(75))
    }

    fn at(&self, percent: usize) -> f64 {
        self.0[(self.0.len() * percent / 100).min(self.0.len() - 1)]
    }
}
