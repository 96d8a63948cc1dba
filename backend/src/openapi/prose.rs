//! Comments of the code as descriptions for people who do not read it.

use std::borrow::Cow;

/// Links into the code become the bare name: ``[`super::receipt::Receipt`]`` is `Receipt`.
pub(super) fn without_links(text: &str) -> Cow<'_, str> {
    let Some((before, rest)) = text.split_once("[`") else { return text.into() };
    let Some((path, after)) = rest.split_once("`]") else { return text.into() };
    let name = path.rsplit("::").next().unwrap_or(path);
    format!("{before}`{name}`{}", without_links(after)).into()
}

#[cfg(test)]
mod tests {
    use super::without_links;

    #[test]
    fn links_become_names() {
        assert_eq!(without_links("A [`Change`] or a [`super::receipt::Receipt`]."), "A `Change` or a `Receipt`.");
        assert_eq!(without_links("`EPOCH.NONCE` [sic]"), "`EPOCH.NONCE` [sic]");
    }
}
