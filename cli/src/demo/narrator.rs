//! Tells what happens, as it happens.

use crate::output::{Page, print_text};

/// The voice of the story: silent where the result is for a program.
pub(super) struct Narrator {
    silent: bool,
    step: u32,
}

impl Narrator {
    pub(super) fn new(silent: bool) -> Self {
        Self { silent, step: 0 }
    }

    /// A new act.
    pub(super) fn act(&mut self, title: &str) {
        self.step += 1;
        let heading = format!("{}. {title}", self.step);
        self.say(|page| {
            page.gap();
            page.strong(heading);
        });
    }

    /// What just happened, in a few plain lines.
    pub(super) fn say(&self, tell: impl FnOnce(&mut Page)) {
        if self.silent {
            return;
        }
        let mut page = Page::default();
        tell(&mut page);
        // Somebody who stopped reading does not stop the story.
        let _ = print_text(&page.into_text());
    }

    /// One plain line.
    pub(super) fn line(&self, text: impl std::fmt::Display) {
        self.say(|page| page.line(text));
    }
}
