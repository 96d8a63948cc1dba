//! `docs/performance.md` and its like: figures between two marks; what stands around them is written by hand.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::Measured;
use crate::{machine, plot, table};

const BEGIN: &str = "<!-- measured: what stands up to the next mark is written by `cargo bench --bench targets` -->\n";
const END: &str = "<!-- measured: end -->\n";

/// Puts the figures in the place of those that were there, and draws them.
pub fn write(measured: &[Measured]) -> Result<()> {
    put("performance.md", &figures(measured))?;
    fs::write(docs("performance.svg"), plot::draw(measured))?;
    println!("\nwritten: docs/performance.md, docs/performance.svg");
    Ok(())
}

/// Puts `text` between the marks of a page.
pub fn put(name: &str, text: &str) -> Result<()> {
    let page = docs(name);
    let before = fs::read_to_string(&page)?;
    let (head, rest) = before.split_once(BEGIN).with_context(|| format!("docs/{name} has lost its first mark"))?;
    let (_, tail) = rest.split_once(END).with_context(|| format!("docs/{name} has lost its second mark"))?;
    Ok(fs::write(page, format!("{head}{BEGIN}\n{text}\n{END}{tail}"))?)
}

fn docs(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name)
}

fn figures(measured: &[Measured]) -> String {
    let tables: Vec<_> = measured.iter().map(figures_of).collect();
    format!("On {}.\n\n{}", machine::described(), tables.join("\n"))
}

fn figures_of(Measured { line, findings }: &Measured) -> String {
    let rows: String = findings.iter().map(|finding| markdown(&table::row(finding))).collect();
    format!(
        "### {}\n\nBeside it: {}.\n\n| case | ours | baseline | ratio | target | |\n| --- | --- | --- | --- | --- | --- |\n{rows}",
        line.what, line.baseline
    )
}

fn markdown(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}
