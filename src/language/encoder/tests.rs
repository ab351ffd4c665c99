use super::*;
use crate::language::Tongue;

fn whole(text: &str) -> Meaning {
    Encoder::shipped().meanings(&Text::new(Tongue::English, text)).whole
}

fn likeness(one: &str, other: &str) -> f32 {
    whole(one).iter().zip(whole(other)).map(|(a, b)| a * b).sum()
}

#[test]
fn what_means_the_same_is_near() {
    let near = likeness("I will pay your money back today.", "Je vous rembourse aujourd'hui.");
    let far = likeness("I will pay your money back today.", "Is it raining in Paris?");
    assert!(near > 0.5 && far < 0.3, "{near} {far}");
}

#[test]
fn a_text_without_words_points_nowhere() {
    assert_eq!(whole("... 😀"), vec![0.0; WIDTH]);
    let length = whole("😀 b").iter().map(|value| value * value).sum::<f32>();
    assert!((length - 1.0).abs() < 1e-5);
}

#[test]
fn floats_are_rounded_as_the_standard_library_does() {
    let halves = (-16_382..=16_382).map(|twice| twice as f32 / 2.0);
    for value in halves.flat_map(|half| [half.next_down(), half, half.next_up()]) {
        assert_eq!(f32::from(network::rounded(value)), value.round(), "{value}");
    }
}

#[test]
fn broken_files_are_refused() {
    let check = |bytes: &[u8]| assert!(Encoder::read(bytes).is_err());
    check(b"");
    check(b"APLE");
    check(&FILE[1..]);
    check(&FILE[..FILE.len() - 1]);
    check(&[FILE, b"x"].concat());
    // Every number of the head, made too large.
    for at in 1..6 {
        let mut bytes = FILE.to_vec();
        bytes[at * 4..][..4].copy_from_slice(&[0xff; 4]);
        check(&bytes);
    }
}
