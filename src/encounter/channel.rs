//! What differs between the channels: one row each, read by the one mechanism that plays them all.

use super::clock::TICK_MS;
use crate::scenario::Channel;

/// The rules of a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChannelRules {
    /// How silence weighs; None where nobody sits and waits for the answer.
    pub silence: Option<Silence>,
    /// The customer can be put on hold, or not hear us.
    pub hold: bool,
    /// Lines are written, so that they can be prepared, and a first response time is kept.
    pub written: bool,
    /// Others read what is said, until the talk goes on in private.
    pub public: bool,
    /// The contact is ours: it needs a purpose and the customer's consent.
    pub outbound: bool,
}

/// How waiting without a word weighs in a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// Silence that nobody minds, in milliseconds since the last line.
    pub grace_ms: u32,
    /// Waiting that takes patience once, in milliseconds.
    pub tick_ms: u32,
}

/// Thinking and reading time that no customer minds on the line or at the counter. Four replies of twenty-five
/// words take about twenty-five seconds to read at 240 words a minute, the mean rate of silent reading of adults
/// (Brysbaert 2019, doi 10.1016/j.jml.2019.104047).
const SPOKEN: Silence = Silence { grace_ms: 25_000, tick_ms: TICK_MS };

/// Somebody who writes looks elsewhere meanwhile: half a minute is nothing, and what follows weighs half.
const TYPED: Silence = Silence { grace_ms: 30_000, tick_ms: 2 * TICK_MS };

const NOTHING: ChannelRules =
    ChannelRules { silence: None, hold: false, written: false, public: false, outbound: false };

/// The rules of this channel.
pub const fn rules(channel: Channel) -> ChannelRules {
    match channel {
        Channel::Phone => ChannelRules { silence: Some(SPOKEN), hold: true, ..NOTHING },
        Channel::Outbound => ChannelRules { silence: Some(SPOKEN), hold: true, outbound: true, ..NOTHING },
        Channel::InPerson => ChannelRules { silence: Some(SPOKEN), ..NOTHING },
        Channel::Chat => ChannelRules { silence: Some(TYPED), written: true, ..NOTHING },
        Channel::Email => ChannelRules { written: true, ..NOTHING },
        Channel::Social => ChannelRules { written: true, public: true, ..NOTHING },
    }
}

impl ChannelRules {
    /// Whole ticks of waiting in so many milliseconds: a begun tick counts, since the customer cannot know that it
    /// is short.
    pub fn ticks(&self, ms: u32) -> u32 {
        self.silence.map_or(0, |silence| ms.div_ceil(silence.tick_ms))
    }
}

impl Silence {
    /// Ticks that a silence of so many milliseconds has cost, grace taken off.
    pub fn charged(&self, ms: u32) -> u32 {
        ms.saturating_sub(self.grace_ms) / self.tick_ms
    }
}
