//! What was found, for people.

use crate::Measured;
use crate::lines::Line;
use crate::measure::Finding;
use crate::sample::Sample;
use crate::target::{Unit, digits};

/// Names the lines.
pub fn list(lines: &[Line]) {
    for Line { name, what, baseline, .. } in lines {
        println!("{name:<12} {what}; beside: {baseline}");
    }
}

/// One finding, as soon as it is there.
pub fn tell(finding: &Finding) {
    println!("  {}", row(finding).join("  "));
}

/// Every finding.
pub fn print(measured: &[Measured]) {
    println!();
    for Measured { line, findings } in measured {
        println!("{}: {}", line.name, line.what);
        findings.iter().for_each(tell);
    }
}

/// The cells of a finding: which, ours, the baseline, their ratio, the target, the verdict.
pub fn row(finding: &Finding) -> [String; 6] {
    let limits: Vec<_> = finding.limits.iter().map(|limit| limit.told(finding.unit)).collect();
    [
        finding.case.clone(),
        amount(finding.unit, &finding.ours),
        finding.baseline.as_ref().map_or("–".into(), |baseline| amount(finding.unit, baseline)),
        finding.ratio.as_ref().map_or("–".into(), ratio),
        if limits.is_empty() { "–".into() } else { limits.join(" or ") },
        finding.verdict().word().into(),
    ]
}

fn amount(unit: Unit, sample: &Sample) -> String {
    let (low, high) = sample.quartiles();
    format!("{} ({}…{})", unit.told(sample.median()), unit.told(low), unit.told(high))
}

fn ratio(sample: &Sample) -> String {
    let (low, high) = sample.quartiles();
    format!("{} × ({}…{})", digits(sample.median()), digits(low), digits(high))
}
