//! Lines for people. Colours are always written here; printing drops them where nobody would see colours.

use std::fmt::{Display, Write};

use anstyle::{AnsiColor, Style};

const STRONG: Style = Style::new().bold();
const GOOD: Style = AnsiColor::Green.on_default();
const BAD: Style = AnsiColor::Red.on_default().bold();
const CAREFUL: Style = AnsiColor::Yellow.on_default();
const FAINT: Style = Style::new().dimmed();

/// Columns of the label in front of a value.
const LABEL: usize = 14;

/// What a person reads, line by line.
#[derive(Default)]
pub(crate) struct Page(String);

impl Page {
    /// A plain line.
    pub(crate) fn line(&mut self, text: impl Display) {
        self.styled(Style::new(), text);
    }

    /// The line that matters most.
    pub(crate) fn strong(&mut self, text: impl Display) {
        self.styled(STRONG, text);
    }

    /// Something went as it should.
    pub(crate) fn good(&mut self, text: impl Display) {
        self.styled(GOOD, text);
    }

    /// Something was refused or is broken.
    pub(crate) fn bad(&mut self, text: impl Display) {
        self.styled(BAD, text);
    }

    /// Something needs attention, or is not known.
    pub(crate) fn careful(&mut self, text: impl Display) {
        self.styled(CAREFUL, text);
    }

    /// Details that few people need.
    pub(crate) fn faint(&mut self, text: impl Display) {
        self.styled(FAINT, text);
    }

    /// A value behind its label.
    pub(crate) fn field(&mut self, label: &str, value: impl Display) {
        self.push(&format!("  {FAINT}{label:<LABEL$}{FAINT:#} {}\n", clean(&value.to_string())));
    }

    /// A value behind its label, if there is one.
    pub(crate) fn optional(&mut self, label: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.field(label, value);
        }
    }

    /// Text as it is, such as a drawing.
    pub(crate) fn verbatim(&mut self, text: &str) {
        self.push(text);
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) {
        self.push("\n");
    }

    /// Everything that was written.
    pub(crate) fn into_text(self) -> String {
        self.0
    }

    fn styled(&mut self, style: Style, text: impl Display) {
        let text = clean(&text.to_string());
        let _ = writeln!(self.0, "{style}{text}{style:#}");
    }

    fn push(&mut self, text: &str) {
        self.0.push_str(text);
    }
}

/// Names and notes come from others: a control character in one could move the cursor and rewrite what was shown, and a
/// mark that turns the direction of writing could make an amount read backwards.
pub(crate) fn clean(text: &str) -> String {
    text.chars().map(|character| if is_harmful(character) { '\u{fffd}' } else { character }).collect()
}

fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn nobody_elses_text_controls_the_terminal() {
        let mut page = Page::default();
        page.field("To", "SHOP\u{1b}[2J\r\u{202e}72.32");
        let text = page.into_text();
        assert!(text.contains("SHOP\u{fffd}[2J\u{fffd}\u{fffd}72.32"), "{text:?}");
    }

    #[test]
    fn what_is_not_there_is_not_shown() {
        let mut page = Page::default();
        page.optional("Note", None::<&str>);
        assert_eq!(page.into_text(), "");
    }

    #[test]
    fn labels_stand_in_one_column() {
        let mut page = Page::default();
        page.field("To", "a");
        page.field("Currency", "b");
        let text = anstream::adapter::strip_str(&page.into_text()).to_string();
        let columns: Vec<_> = text.lines().map(|line| line.find(['a', 'b']).filter(|at| *at > 10)).collect();
        assert_eq!(text.lines().map(str::len).collect::<Vec<_>>(), [18, 18], "{columns:?}");
    }
}
