//! `stale-translation`: the source has changed since it was translated; `unnoted-translation`: nobody can
//! tell, because the source is not noted above the translation. The second is said once for a whole file: whoever writes a
//! translation notes nothing until it is finished, and what is one slip must not bury others.

use super::{Context, finding};
use crate::args;
use crate::diagnostics::{Code, Diagnostic};
use crate::scenario::findings::short;
use crate::scenario::translation::on_one_line;

pub fn check(context: &Context) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for translation in context.translations {
        let mut unnoted = Vec::new();
        for (key, source) in context.texts {
            let Some(text) = translation.texts.get(key) else { continue };
            match &text.noted {
                Some(noted) if source.split_whitespace().eq(noted.split(' ')) => {}
                Some(noted) => {
                    let now = on_one_line(source);
                    let args = args![name = key.to_string(), noted = short(noted), now = short(&now)];
                    findings.push(finding(Code::StaleTranslation, &translation.file, &text.span, args));
                }
                None => unnoted.push((&text.span, key, source)),
            }
        }
        if let Some((span, key, source)) = unnoted.iter().min_by_key(|(span, ..)| span.start) {
            let name = key.attribute.as_deref().unwrap_or("text");
            let line = format!("# {name}: {}", short(&on_one_line(source)));
            let args = args![count = unnoted.len(), name = key.to_string(), line = line];
            findings.push(finding(Code::UnnotedTranslation, &translation.file, span, args));
        }
    }
    findings
}
