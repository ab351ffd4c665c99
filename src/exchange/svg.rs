//! Pictures as SVG within a page: lines, shapes and texts in whole units, so that every machine draws the same bytes.
//!
//! A picture is 680 units wide at most: at its full width on paper a unit is about a quarter of a millimetre.

use super::html::{element, text};

/// A place: to the right, and down.
pub type At = (i32, i32);

/// The width of a picture that takes the whole page.
pub const WIDE: i32 = 680;

// How things look. On white each has a contrast of 3 : 1 at least, as texts have of 4.5 : 1 (WCAG 2.2, 1.4.3 and 1.4.11);
// what only guides the eye has less. Whatever differs in colour differs in shape, too.
pub const INK: &str = "fill=\"#1c1c1c\"";
pub const STRONG: &str = "fill=\"#1c1c1c\" font-weight=\"700\"";
pub const FAINT: &str = "fill=\"#4a4a4a\" font-size=\"11\"";
pub const GUIDE: &str = "fill=\"none\" stroke=\"#c4c4c4\" stroke-width=\"1\"";
pub const NOW: &str = "fill=\"none\" stroke=\"#0e6e6e\" stroke-width=\"2\"";
pub const NOW_DOT: &str = "fill=\"#0e6e6e\"";
pub const NOW_WASH: &str = "fill=\"#0e6e6e\" fill-opacity=\"0.12\"";
pub const THEN: &str = "fill=\"none\" stroke=\"#6b4a16\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"";
pub const THEN_DOT: &str = "fill=\"#fff\" stroke=\"#6b4a16\" stroke-width=\"1.5\"";
pub const RANGE: &str = "fill=\"none\" stroke=\"#0e6e6e\" stroke-width=\"5\" stroke-opacity=\"0.75\"";
pub const ONE: &str = "fill=\"#fff\" stroke=\"#4a4a4a\" stroke-width=\"1\"";

const FONT: &str = "font-family=\"sans-serif\" font-size=\"12\"";

/// Where a text stands to its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Right,
    Middle,
    Left,
}

/// A picture that is being drawn.
pub struct Svg {
    size: At,
    inner: String,
}

impl Svg {
    /// An empty one, so wide and so high.
    pub fn new(width: i32, height: i32) -> Svg {
        Svg { size: (width, height), inner: String::new() }
    }

    pub fn line(&mut self, (x1, y1): At, (x2, y2): At, look: &str) {
        self.inner += &format!("<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" {look}/>\n");
    }

    /// From place to place; one place alone is no line.
    pub fn polyline(&mut self, places: &[At], look: &str) {
        if places.len() > 1 {
            self.inner += &format!("<polyline points=\"{}\" {look}/>\n", points(places));
        }
    }

    pub fn polygon(&mut self, places: &[At], look: &str) {
        self.inner += &format!("<polygon points=\"{}\" {look}/>\n", points(places));
    }

    /// From its upper left corner.
    pub fn rect(&mut self, (x, y): At, (width, height): At, look: &str) {
        self.inner += &format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" {look}/>\n");
    }

    pub fn dot(&mut self, (x, y): At, look: &str) {
        self.inner += &format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"3\" {look}/>\n");
    }

    /// A small square around a place: what stands beside dots is told from them without colours.
    pub fn square(&mut self, (x, y): At, look: &str) {
        self.rect((x - 3, y - 3), (6, 6), look);
    }

    /// Words at their base line.
    pub fn words(&mut self, (x, y): At, side: Side, look: &str, words: &str) {
        let anchor = match side {
            Side::Right => "start",
            Side::Middle => "middle",
            Side::Left => "end",
        };
        let tag = format!("text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" {look}");
        self.inner += &text(&tag, words);
    }

    /// The picture, with what it shows told in words for those who do not see it. `id` is its own on the page.
    pub fn done(self, id: &str, title: &str, about: &str) -> String {
        let (width, height) = self.size;
        let names = format!("role=\"img\" aria-labelledby=\"{id}-title {id}-about\"");
        let tag = format!("svg {names} viewBox=\"0 0 {width} {height}\" {FONT}");
        let told = text(&format!("title id=\"{id}-title\""), title)
            + &text(&format!("desc id=\"{id}-about\""), about);
        element(&tag, &format!("\n{told}{}", self.inner))
    }

    /// The picture of a figure that stands beside it, and so is not told a second time.
    pub fn beside(self) -> String {
        let (width, height) = self.size;
        let size = format!("width=\"{width}\" height=\"{height}\"");
        element(&format!("svg aria-hidden=\"true\" {size}"), &format!("\n{}", self.inner))
    }
}

fn points(places: &[At]) -> String {
    let each: Vec<String> = places.iter().map(|(x, y)| format!("{x},{y}")).collect();
    each.join(" ")
}

/// Where a value stands on a length, both from 0, rounded; what is more than the most stands at the end.
pub fn scaled(value: u32, most: u32, length: i32) -> i32 {
    let (value, most) = (i64::from(value.min(most)), i64::from(most.max(1)));
    ((2 * value * i64::from(length) + most) / (2 * most)) as i32
}

/// The place so far from the middle in one of so many directions, the first upwards, the others with the clock.
pub fn polar((x, y): At, far: i32, at: usize, of: usize) -> At {
    let turn = (36_000 * at / of.max(1)) as i32;
    let along = |sine: i32| (far * sine + 5_000 * sine.signum()) / 10_000;
    (x + along(sine(turn)), y - along(sine(turn + 9_000)))
}

/// The sine of an angle in hundredths of a degree, in ten-thousandths: by a table in steps of five degrees, straight between
/// them, which is at most ten of them off.
fn sine(angle: i32) -> i32 {
    const STEP: i32 = 500;
    const TABLE: [i32; 19] = [
        0, 872, 1736, 2588, 3420, 4226, 5000, 5736, 6428, 7071, 7660, 8192, 8660, 9063, 9397, 9659, 9848,
        9962, 10_000,
    ];
    let angle = angle.rem_euclid(36_000);
    let (half, sign) = if angle < 18_000 { (angle, 1) } else { (angle - 18_000, -1) };
    let quarter = half.min(18_000 - half);
    let (at, rest) = ((quarter / STEP) as usize, quarter % STEP);
    let next = TABLE[(at + 1).min(18)];
    sign * (TABLE[at] + (next - TABLE[at]) * rest / STEP)
}

/// Words in lines of about so many characters. A longer word stands by itself.
pub fn lines(words: &str, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn directions_are_those_of_a_clock() {
        let check = |at: usize, of: usize, expected: At| {
            assert_eq!(polar((200, 200), 100, at, of), expected, "{at}/{of}")
        };
        check(0, 12, (200, 100));
        check(1, 12, (250, 113));
        check(3, 12, (300, 200));
        check(6, 12, (200, 300));
        check(8, 12, (113, 250));
        check(9, 12, (100, 200));
        // 3/7 of a turn: 154.29 degrees, whose sine is 0.4339 and whose cosine -0.9010.
        check(3, 7, (243, 290));
    }

    #[test]
    fn values_stand_where_they_belong() {
        let check = |value: u32, most: u32, expected: i32| {
            assert_eq!(scaled(value, most, 120), expected, "{value}/{most}")
        };
        check(0, 100, 0);
        check(50, 100, 60);
        check(2, 3, 80);
        check(7, 3, 120);
        check(0, 0, 0);
        check(u32::MAX, u32::MAX, 120);
    }

    #[test]
    fn words_are_laid_in_lines_and_are_only_text() {
        assert_eq!(lines("Patience and self-control", 12), ["Patience and", "self-control"]);
        assert_eq!(lines("", 12), Vec::<String>::new());
        let mut svg = Svg::new(10, 10);
        svg.words((1, 2), Side::Left, INK, "<a> & \"b\"");
        let svg = svg.done("x", "<t>", "d");
        assert!(
            svg.contains("&lt;a&gt; &amp; &quot;b&quot;")
                && svg.contains("&lt;t&gt;")
                && !svg.contains("<a>"),
            "{svg}"
        );
    }
}
