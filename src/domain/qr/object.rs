//! Objects: tag, length, value.

use super::error::QrError;

/// One object as it stands in the code.
#[derive(Clone)]
pub(super) struct Object<'a> {
    /// The template around it.
    parent: Option<u8>,
    pub tag: u8,
    /// Where its tag starts, in characters from the start of the code.
    pub offset: usize,
    pub value: &'a str,
}

impl Object<'_> {
    /// Its tag as it is written: two digits.
    pub fn name(&self) -> String {
        format!("{:02}", self.tag)
    }

    pub fn path(&self) -> String {
        path(self.parent, self.tag)
    }

    /// Where its value starts: behind two digits of tag and two of length.
    pub fn value_offset(&self) -> usize {
        self.offset + 4
    }

    /// The complaint that its value is not what was expected.
    pub fn wrong(&self, expected: &'static str) -> QrError {
        QrError::Value { offset: self.value_offset(), path: self.path(), expected, found: self.value.to_owned() }
    }

    /// Its value, if that is so many decimal digits.
    pub fn digits(&self, count: usize, expected: &'static str) -> Result<String, QrError> {
        self.only(count, |byte| byte.is_ascii_digit(), expected)
    }

    /// Its value, if that is so many Latin letters.
    pub fn letters(&self, count: usize, expected: &'static str) -> Result<String, QrError> {
        self.only(count, |byte| byte.is_ascii_alphabetic(), expected)
    }

    fn only(&self, count: usize, allowed: fn(u8) -> bool, expected: &'static str) -> Result<String, QrError> {
        let right = self.value.len() == count && self.value.bytes().all(allowed);
        right.then(|| self.value.to_owned()).ok_or_else(|| self.wrong(expected))
    }
}

/// Reads a row of objects and stops at the first that is not well formed.
pub(super) struct Objects<'a> {
    parent: Option<u8>,
    rest: &'a str,
    /// Characters of the code before `rest`.
    offset: usize,
    /// Tags that were read, and where.
    seen: Vec<(u8, usize)>,
}

impl<'a> Objects<'a> {
    /// The objects of the code itself.
    pub fn of_code(payload: &'a str) -> Self {
        Self { parent: None, rest: payload, offset: 0, seen: Vec::new() }
    }

    /// The objects inside a template.
    pub fn inside(template: &Object<'a>) -> Self {
        Self { parent: Some(template.tag), rest: template.value, offset: template.value_offset(), seen: Vec::new() }
    }

    /// Characters of the code that have been read.
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Whether nothing is left to read.
    pub fn at_end(&self) -> bool {
        self.rest.is_empty()
    }

    fn read(&mut self) -> Result<Object<'a>, QrError> {
        let offset = self.offset;
        let tag = self.tag()?;
        let length = self.length(tag)?;
        let value = self.value(tag, length)?;
        self.seen.push((tag, offset));
        Ok(Object { parent: self.parent, tag, offset, value })
    }

    fn tag(&mut self) -> Result<u8, QrError> {
        let offset = self.offset;
        let within = |parent: Option<u8>| parent.map_or_else(String::new, |parent| path(None, parent));
        let tag = self.two_digits().map_err(|found| QrError::Tag { offset, within: within(self.parent), found })?;
        match self.seen.iter().find(|(seen, _)| *seen == tag) {
            Some((_, first)) => Err(QrError::Repeated { offset, path: path(self.parent, tag), first: *first }),
            None => Ok(tag),
        }
    }

    fn length(&mut self, tag: u8) -> Result<usize, QrError> {
        let offset = self.offset;
        let found = match self.two_digits() {
            Ok(0) => "00".to_owned(),
            Ok(length) => return Ok(usize::from(length)),
            Err(found) => found,
        };
        Err(QrError::Length { offset, path: path(self.parent, tag), found })
    }

    fn value(&mut self, tag: u8, expected: usize) -> Result<&'a str, QrError> {
        let offset = self.offset - 2;
        self.take(expected).ok_or_else(|| {
            let (path, found) = (path(self.parent, tag), self.rest.chars().count());
            QrError::Cut { offset, path, expected, found }
        })
    }

    /// Two decimal digits, or the at most two characters that stand in their place.
    fn two_digits(&mut self) -> Result<u8, String> {
        match self.rest.as_bytes() {
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9', ..] => {
                let number = (tens - b'0') * 10 + (ones - b'0');
                self.take(2);
                Ok(number)
            }
            _ => Err(self.rest.chars().take(2).collect()),
        }
    }

    fn take(&mut self, characters: usize) -> Option<&'a str> {
        let ends = self.rest.char_indices().map(|(start, _)| start).chain([self.rest.len()]);
        let end = ends.into_iter().nth(characters)?;
        let (taken, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest;
        self.offset += characters;
        Some(taken)
    }
}

impl<'a> Iterator for Objects<'a> {
    type Item = Result<Object<'a>, QrError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.at_end() {
            return None;
        }
        let object = self.read();
        if object.is_err() {
            self.rest = "";
        }
        Some(object)
    }
}

fn path(parent: Option<u8>, tag: u8) -> String {
    parent.map_or_else(|| format!("{tag:02}"), |parent| format!("{parent:02}.{tag:02}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<(u8, String)>, QrError> {
        Objects::of_code(text).map(|object| object.map(|object| (object.tag, object.value.to_owned()))).collect()
    }

    #[test]
    fn lengths_count_characters_not_bytes() {
        assert_eq!(read("0104最佳运输0202北京"), Ok(vec![(1, "最佳运输".into()), (2, "北京".into())]));
        assert_eq!(read("0102👛!"), Ok(vec![(1, "👛!".into())]));
    }

    #[test]
    fn a_tag_is_two_ascii_digits() {
        let wrong = |offset, found: &str| Err(QrError::Tag { offset, within: String::new(), found: found.into() });
        assert_eq!(read("https://example.com"), wrong(0, "ht"));
        assert_eq!(read("0101a5"), wrong(5, "5"));
        assert_eq!(read("٣٤01a"), wrong(0, "٣٤"));
    }

    #[test]
    fn a_length_is_01_to_99() {
        let wrong = |offset, found: &str| Err(QrError::Length { offset, path: "59".into(), found: found.into() });
        assert_eq!(read("590x"), wrong(2, "0x"));
        assert_eq!(read("5900"), wrong(2, "00"));
        assert_eq!(read("0101a59"), wrong(7, ""));
    }

    #[test]
    fn a_value_shorter_than_promised_is_cut() {
        assert_eq!(read("5905北京"), Err(QrError::Cut { offset: 2, path: "59".into(), expected: 5, found: 2 }));
    }

    #[test]
    fn nothing_is_read_behind_a_wrong_place() {
        let mut objects = Objects::of_code("xx0101a");
        assert!(objects.next().is_some_and(|object| object.is_err()));
        assert!(objects.next().is_none());
    }

    #[test]
    fn a_template_counts_from_the_start_of_the_code() {
        let mut outer = Objects::of_code("0101最62100101a01xx");
        let template = outer.nth(1).unwrap().err();
        assert_eq!(template, Some(QrError::Cut { offset: 7, path: "62".into(), expected: 10, found: 9 }));

        let template = Objects::of_code("0101最62090101a01xx").flatten().nth(1).unwrap();
        let wrong = Objects::inside(&template).nth(1).unwrap().err();
        assert_eq!(wrong, Some(QrError::Repeated { offset: 14, path: "62.01".into(), first: 9 }));
    }
}
