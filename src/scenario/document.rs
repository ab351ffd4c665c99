//! Structs of the format: each field of a struct is one line of `schema`.

use crate::args;
use crate::diagnostics::Code;

use super::decode::wrong_type;
use super::findings::{Findings, suggestion};
use super::syntax::{Field, Node, Value};

/// The fields of a struct whose name, if the author wrote one, is `name`; None (reported) if it is none.
pub fn fields<'n, 's>(node: &'n Node<'s>, name: &str, findings: &mut Findings) -> Option<&'n [Field<'s>]> {
    match &node.value {
        Value::Fields(found, fields) => {
            if let Some(found) = found.as_ref().filter(|found| found.text != name) {
                findings.report(Code::UnknownWord, &found.span, suggestion(&found.text, [name]));
            }
            Some(fields)
        }
        Value::Items(_, items) if items.is_empty() => Some(&[]),
        _ => {
            wrong_type(node, "fields", findings);
            None
        }
    }
}

/// Reports fields that are not among `known`, and those that stand twice.
pub fn check_fields(fields: &[Field], known: &[&str], findings: &mut Findings) {
    for (at, Field { name, .. }) in fields.iter().enumerate() {
        if findings.is_full() {
            return;
        }
        if !known.contains(&&*name.text) {
            findings.report(Code::UnknownField, &name.span, suggestion(&name.text, known.iter().copied()));
        } else if fields[..at].iter().any(|other| other.name.text == name.text) {
            findings.report(Code::DuplicateField, &name.span, args![name = &*name.text]);
        }
    }
}

/// Declares a struct of the format: each line is a field, with a default if it may be left out. Its doc comment is
/// what the handbook tells authors about it (`tests/handbook`). `span` is the place of its opening, for what is missing.
macro_rules! document {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $field:ident : $type:ty $(= $default:expr)?),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name { pub span: $crate::scenario::syntax::Span, $($(#[$doc])* pub $field: $type),+ }

        impl $name {
            /// The names of its fields, in the format's order.
            pub const FIELDS: &[&str] = &[$(stringify!($field)),+];
        }

        impl $crate::scenario::decode::Decode for $name {
            fn decode(node: &$crate::scenario::syntax::Node, findings: &mut $crate::scenario::findings::Findings) -> Self {
                use $crate::scenario::document::{check_fields, fields};
                let span = node.span.start..node.span.end.min(node.span.start + 1);
                let Some(found) = fields(node, stringify!($name), findings) else { return Self::stand_in(&span) };
                check_fields(found, Self::FIELDS, findings);
                $(
                    let $field = match found.iter().find(|field| field.name.text == stringify!($field)) {
                        Some(field) => <$type>::decode(&field.value, findings),
                        None => document!(@missing $type, stringify!($field), span, findings $(, $default)?),
                    };
                )+
                $name { span, $($field),+ }
            }
            fn stand_in(span: &$crate::scenario::syntax::Span) -> Self {
                $name { span: span.clone(), $($field: <$type as $crate::scenario::decode::Decode>::stand_in(span)),+ }
            }
        }
    };
    (@missing $type:ty, $name:expr, $span:expr, $findings:expr, $default:expr) => { $default };
    (@missing $type:ty, $name:expr, $span:expr, $findings:expr) => {{
        let args = $crate::args![name = $name];
        $findings.report($crate::diagnostics::Code::MissingField, &$span, args);
        <$type as $crate::scenario::decode::Decode>::stand_in(&$span)
    }};
}
pub(crate) use document;
