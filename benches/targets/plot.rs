//! A picture of the ratios: a bar for each, its target as a mark.

use std::fmt::Write as _;

use crate::Measured;
use crate::measure::Finding;
use crate::target::{Limit, Verdict, digits};

const WIDTH: usize = 860;
const LEFT: f64 = 420.0;
const RIGHT: f64 = 800.0;
const ROW: usize = 26;
const TOP: usize = 56;

/// A bar: its name, its length as a part of its target, and how it stands.
struct Bar {
    name: String,
    told: String,
    part: f64,
    verdict: Verdict,
}

/// The picture, as SVG.
pub fn draw(measured: &[Measured]) -> String {
    let bars: Vec<_> = measured.iter().flat_map(bars).collect();
    let longest = bars.iter().map(|bar| bar.part).fold(1.5, f64::max);
    let across = |part: f64| LEFT + (RIGHT - LEFT) * part / longest;
    let height = TOP + ROW * bars.len() + 20;
    let mut svg = head(height);
    mark(&mut svg, across(1.0), height, ("#3a3a3a", "target"));
    mark(&mut svg, across(1.25), height, ("#b8b8b8", "1.25 ×"));
    for (row, bar) in bars.iter().enumerate() {
        draw_bar(&mut svg, bar, TOP + ROW * row, across(bar.part));
    }
    svg.push_str("</svg>\n");
    svg
}

fn bars(Measured { line, findings }: &Measured) -> Vec<Bar> {
    findings.iter().filter_map(|finding| bar(format!("{}: {}", line.name, finding.case), finding)).collect()
}

fn bar(name: String, finding: &Finding) -> Option<Bar> {
    let ratio = finding.ratio.as_ref().map(crate::sample::Sample::median);
    let ours = finding.ours.median();
    let parts = finding.limits.iter().filter_map(|limit| match *limit {
        Limit::Ratio(most) => ratio.map(|ratio| (ratio / most, format!("{} ×", digits(ratio)))),
        Limit::Most(most) => Some((ours / most, finding.unit.told(ours))),
    });
    let (part, told) = parts.min_by(|one, other| one.0.total_cmp(&other.0))?;
    Some(Bar { name, told, part, verdict: finding.verdict() })
}

fn head(height: usize) -> String {
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" viewBox="0 0 {WIDTH} {height}" font-family="system-ui, sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="20" y="26" font-size="15" font-weight="600" fill="#1f1f1f">Each line as a part of its target: shorter is faster</text>
"##
    )
}

fn mark(svg: &mut String, x: f64, height: usize, (colour, name): (&str, &str)) {
    let (top, bottom) = (TOP - 8, height - 14);
    // Writing to a string cannot fail.
    let _ = writeln!(
        svg,
        r#"<line x1="{x:.1}" y1="{top}" x2="{x:.1}" y2="{bottom}" stroke="{colour}" stroke-dasharray="3 3"/>
<text x="{x:.1}" y="{}" text-anchor="middle" font-size="10" fill="{colour}">{name}</text>"#,
        TOP - 12
    );
}

fn draw_bar(svg: &mut String, bar: &Bar, y: usize, end: f64) {
    let (text, width) = (y + 14, end - LEFT);
    let _ = writeln!(
        svg,
        r##"<text x="{:.1}" y="{text}" text-anchor="end" fill="#3a3a3a">{}</text>
<rect x="{LEFT:.1}" y="{y}" width="{width:.1}" height="18" rx="3" fill="{}"/>
<text x="{:.1}" y="{text}" fill="#1f1f1f" stroke="#ffffff" stroke-width="4" paint-order="stroke">{}</text>"##,
        LEFT - 10.0,
        escaped(&bar.name),
        colour(bar.verdict),
        end + 6.0,
        bar.told
    );
}

fn colour(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Reached => "#4a9d7a",
        Verdict::Near => "#d9a441",
        Verdict::Missed => "#c8553d",
        Verdict::Known => "#9a9a9a",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
