//! Reads pages of HTML as far as tests look at them.

/// The tags of a page, each closed in its order; `meta` closes nothing, nor does what closes itself.
pub fn check_tags(page: &str) {
    let mut open = Vec::new();
    let body = page.replace("<!DOCTYPE html>\n", "");
    let mut rest = body.as_str();
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').expect("a tag ends");
        let tag = &rest[start + 1..end];
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{page}"),
            None if tag.starts_with("meta ") || tag.ends_with('/') => {}
            None => open.push(tag.split(' ').next().expect("a tag has a name")),
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "{open:?}");
}
