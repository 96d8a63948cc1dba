//! What happened, in plain words.

/// How many of the last steps a failure shows.
const SHOWN: usize = 30;

/// What happened so far.
#[derive(Default)]
pub(crate) struct Trace {
    lines: Vec<String>,
    aloud: bool,
}

impl Trace {
    /// With `aloud` each line is printed as it comes.
    pub(crate) fn new(aloud: bool) -> Self {
        Self { lines: Vec::new(), aloud }
    }

    pub(crate) fn tell(&mut self, line: String) {
        if self.aloud {
            eprintln!("{line}");
        }
        self.lines.push(line);
    }

    /// The last of it.
    pub(crate) fn last(&self) -> &[String] {
        &self.lines[self.lines.len().saturating_sub(SHOWN)..]
    }

    pub(crate) fn all(self) -> Vec<String> {
        self.lines
    }
}
