//! A message as an input spells it: a first line, headers, an empty line, and a body.

/// One message. Lines end with a line feed alone, which is the shorter for a fuzzer to find.
pub(crate) struct Message<'a> {
    pub(crate) first: &'a str,
    pub(crate) headers: Vec<(&'a str, &'a str)>,
    pub(crate) body: &'a str,
}

impl<'a> Message<'a> {
    pub(crate) fn read(text: &'a str) -> Self {
        let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
        let mut lines = head.lines();
        let first = lines.next().unwrap_or_default();
        let headers = lines.filter_map(|line| line.split_once(':'));
        Self { first, headers: headers.map(|(name, value)| (name.trim(), value.trim())).collect(), body }
    }

    /// The value of the first header of this name.
    pub(crate) fn header(&self, name: &str) -> Option<&'a str> {
        self.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}
