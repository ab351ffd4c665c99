//! A message for a person, not yet in any language: its key and its arguments.

/// The id of a message of `locales/<locale>/*.ftl`. Made with [`msg!`](crate::msg); a test holds every key
/// in the source against every locale, both ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key(pub &'static str);

/// Names a message of the program: `msg!("home-title")`.
#[macro_export]
macro_rules! msg {
    ($id:literal) => {
        $crate::l10n::Key($id)
    };
}

/// One argument of a message.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arg {
    Text(String),
    Number(i64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Arg::Text(text.clone())
    }
}
macro_rules! from_integer {
    ($($integer:ty),+) => {
        $(impl From<$integer> for Arg {
            fn from(number: $integer) -> Self {
                Arg::Number(number as i64)
            }
        })+
    };
}
from_integer!(i8, u8, i16, u16, i32, u32, i64, u64, usize);

/// The arguments of a message, by name, in the order given.
pub type Args = Vec<(&'static str, Arg)>;

/// Arguments by name: `args![name = "Nadia", points = 12]`.
#[macro_export]
macro_rules! args {
    ($($name:ident = $value:expr),* $(,)?) => {
        vec![$((stringify!($name), $crate::l10n::Arg::from($value))),*]
    };
}

/// A key with its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub key: Key,
    pub args: Args,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: Key) -> Self {
        Message { key, args: Vec::new() }
    }
    /// A message with arguments.
    pub fn with(key: Key, args: Args) -> Self {
        Message { key, args }
    }
}
