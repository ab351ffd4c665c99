//! What each channel has of its own: the sets of the stage, the strip of chats, a letter, a thread, a call we make.

use aplomb::l10n::Catalogue;
use aplomb::scenario::Side;
use aplomb::scenario::{Age, Hair, HairTone, Portrait, Skin};
use aplomb::ui::theme::{GRID, Theme};
use aplomb::ui::widgets::avatar::People;
use aplomb::ui::widgets::bubble::{LineView, Speaker};
use aplomb::ui::widgets::caption::{self, CaptionView};
use aplomb::ui::widgets::chats::{self, ChatState, ChatView, ChatsView};
use aplomb::ui::widgets::face::Mood;
use aplomb::ui::widgets::letter::{self, PaperView, SheetView};
use aplomb::ui::widgets::mood_mark::MoodMark;
use aplomb::ui::widgets::outbound::{self, Consent, OutboundView};
use aplomb::ui::widgets::social::{self, SocialView};
use aplomb::ui::widgets::stage::{self, Line, Scene, StageView};
use egui::{Frame, Margin, ScrollArea, Ui, vec2};

const NADIA: Portrait = Portrait {
    skin: Skin::Tan,
    hair: Hair::Curls,
    tone: HairTone::Black,
    age: Age::Adult,
    glasses: false,
    beard: false,
};
const PAUL: Portrait = Portrait {
    skin: Skin::Light,
    hair: Hair::Short,
    tone: HairTone::Grey,
    age: Age::Older,
    glasses: true,
    beard: true,
};
const AWA: Portrait = Portrait {
    skin: Skin::Deep,
    hair: Hair::Bun,
    tone: HairTone::Black,
    age: Age::Young,
    glasses: false,
    beard: false,
};

/// A picture of one channel.
pub type Drawn = Box<dyn FnMut(&mut Ui)>;

/// Every picture with its name.
pub fn all(catalogue: &Catalogue) -> Vec<(&'static str, Drawn)> {
    let french = catalogue.locale().tag() == "fr";
    let say = move |english: &str, french_text: &str| if french { french_text } else { english }.to_owned();
    vec![
        ("channel-sets", Box::new(sets)),
        ("channel-chats", chats(catalogue, &say)),
        ("channel-letter", letter(catalogue, &say)),
        ("channel-social", social(catalogue, &say)),
        ("channel-outbound", outbound(catalogue)),
        ("channel-counter", counter(catalogue, &say)),
    ]
}

fn page(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.painter().rect_filled(ui.max_rect(), 0, Theme::of(ui.ctx()).colors.paper);
    ScrollArea::vertical().show(ui, |ui| {
        Frame::new().inner_margin(Margin::same(24)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0 * GRID;
            add(ui);
        });
    });
}

fn mood(heat: f32, trust: f32, patience: f32) -> Mood {
    Mood { heat, trust, patience }
}

/// Every set of the stage.
fn sets(ui: &mut Ui) {
    let call = |outgoing, line| Scene::Call { outgoing, line };
    let sets = [
        (call(false, Line::Open), true, false),
        (call(false, Line::Open), false, false),
        (call(false, Line::Muted), false, false),
        (call(false, Line::OnHold), false, true),
        (call(true, Line::Open), false, false),
        (Scene::Chat, true, false),
        (Scene::Mail, false, false),
        (Scene::Social { private: false }, false, false),
        (Scene::Social { private: true }, false, false),
        (Scene::Counter { waiting: 0, gone: 0 }, false, false),
        (Scene::Counter { waiting: 3, gone: 0 }, true, false),
        (Scene::Counter { waiting: 5, gone: 1 }, false, false),
    ];
    page(ui, |ui| {
        let side = (ui.available_width() - 3.0 * 16.0) / 4.0;
        for row in sets.chunks(4) {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 16.0;
                for (at, &(scene, speaking, away)) in row.iter().enumerate() {
                    let portrait = [NADIA, PAUL, AWA][at % 3];
                    let view = StageView { portrait, scene, name: String::new(), speaking, away };
                    let mood = [mood(14.0, 7.0, 12.0), mood(4.0, 14.0, 14.0), mood(10.0, 6.0, 5.0)][at % 3];
                    stage::show(ui, &view, mood, vec2(side, side * 0.82));
                }
            });
        }
    });
}

type Say<'a> = &'a dyn Fn(&str, &str) -> String;

fn chats(catalogue: &Catalogue, say: Say) -> Drawn {
    let window = |name: &str, portrait, heat: u8, last: String, state, waits_s, chosen| ChatView {
        name: name.to_owned(),
        portrait,
        mood: mood(f32::from(heat), 8.0, 10.0),
        mark: Some(MoodMark::of(heat, catalogue)),
        last,
        state,
        waits_s,
        late: waits_s.is_some_and(|s| s > 60),
        chosen,
    };
    let line = say(
        "My parcel was due on Friday. Today is Tuesday.",
        "Mon colis devait arriver vendredi. Nous sommes mardi.",
    );
    let other = say("Is anybody there?", "Il y a quelqu’un\u{a0}?");
    let busy = ChatsView::new(
        vec![
            window("Nadia Berger", NADIA, 11, line.clone(), ChatState::Read, Some(12), true),
            window(
                "Jean-Baptiste de Kervasdoué",
                PAUL,
                17,
                other.clone(),
                ChatState::Unread,
                Some(84),
                false,
            ),
            window("Awa Diallo", AWA, 3, line.clone(), ChatState::Typing, None, false),
        ],
        catalogue,
    );
    let ending = ChatsView::new(
        vec![
            window("Nadia Berger", NADIA, 17, line.clone(), ChatState::Left, None, false),
            window("Paul Roy", PAUL, 9, other, ChatState::Unread, Some(21), true),
            window("Awa Diallo", AWA, 3, line, ChatState::Over, None, false),
        ],
        catalogue,
    );
    Box::new(move |ui| {
        page(ui, |ui| {
            chats::show(ui, &busy);
            ui.push_id("ending", |ui| chats::show(ui, &ending));
            ui.push_id("narrow", |ui| {
                ui.set_width(600.0);
                chats::show(ui, &busy)
            });
        });
    })
}

fn letter(catalogue: &Catalogue, say: Say) -> Drawn {
    let paper = PaperView::new(
        "Nadia Berger".into(),
        say("Three invoices, one contract", "Trois factures pour un seul contrat"),
        say(
            "I have paid you twice for March and you now send me a third invoice, with a fee for being late.\nI have written to you before. Nobody answered. I want to know why this happens, when I get my money back, and that it will not happen in May.",
            "Je vous ai payé deux fois le mois de mars et vous m’envoyez une troisième facture, majorée de frais de retard.\nJe vous ai déjà écrit. Personne n’a répondu. Je veux savoir d’où cela vient, quand je serai remboursée, et que cela ne recommencera pas en mai.",
        ),
        catalogue,
    );
    let parts = vec![
        (
            2,
            say(
                "You paid twice and were then charged for being late: that is our mistake, and I am sorry for it.",
                "Vous avez payé deux fois, puis on vous a facturé un retard\u{a0}: l’erreur est de notre fait, et je vous prie de nous en excuser.",
            ),
        ),
        (
            0,
            say(
                "I have sent € 84.50 back to your account today; it will be there by Thursday.",
                "J’ai remboursé aujourd’hui 84,50\u{a0}€ sur votre compte\u{a0}; vous les aurez jeudi au plus tard.",
            ),
        ),
        (4, say("Yours sincerely, Sam", "Bien à vous, Camille")),
    ];
    let full = SheetView::new(parts, catalogue);
    let empty = SheetView::new(Vec::new(), catalogue);
    Box::new(move |ui| {
        page(ui, |ui| {
            let mut out = Vec::new();
            letter::show(ui, &paper, Some(&full), &mut out);
            ui.push_id("empty", |ui| letter::show(ui, &paper, Some(&empty), &mut out));
        });
    })
}

fn people() -> People {
    People {
        you: "Camille".into(),
        customer: "Nadia Berger".into(),
        portrait: NADIA,
        mood: mood(14.0, 7.0, 12.0),
    }
}

fn social(catalogue: &Catalogue, say: Say) -> Drawn {
    let line = |speaker, text: String| LineView {
        speaker,
        name: if speaker == Speaker::You { "Camille: " } else { "Nadia Berger: " }.into(),
        text,
        change: None,
    };
    let public = vec![
        line(
            Speaker::Customer,
            say(
                "Four days without internet and a bot that tells me to restart the box. Never again.",
                "Quatre jours sans internet et un robot qui me dit de redémarrer la box. Plus jamais.",
            ),
        ),
        line(
            Speaker::You,
            say(
                "Four days is far too long. I have just written to you privately, so that I can look at your line.",
                "Quatre jours, c’est beaucoup trop. Je viens de vous écrire en privé pour regarder votre ligne.",
            ),
        ),
    ];
    let private = vec![
        line(
            Speaker::You,
            say(
                "Here nobody else reads along. Which number does the line have?",
                "Ici, personne d’autre ne nous lit. Quel est le numéro de la ligne\u{a0}?",
            ),
        ),
        line(
            Speaker::Customer,
            say(
                "01 99 00 12 34. And please, no bot.",
                "01\u{a0}99\u{a0}00\u{a0}12\u{a0}34. Et pas de robot, s’il vous plaît.",
            ),
        ),
    ];
    let before = SocialView::new(people(), Side::Public, None, public[..1].to_vec(), Vec::new(), catalogue);
    let after = SocialView::new(people(), Side::Private, Some(214), public, private, catalogue);
    Box::new(move |ui| {
        page(ui, |ui| {
            social::show(ui, &before);
            ui.push_id("after", |ui| social::show(ui, &after));
        });
    })
}

fn outbound(catalogue: &Catalogue) -> Drawn {
    let states = [
        (false, Consent::NotAsked),
        (true, Consent::Asked),
        (true, Consent::Given),
        (true, Consent::Refused),
    ];
    let views = states.map(|(purpose, consent)| OutboundView::new(people(), purpose, consent, catalogue));
    Box::new(move |ui| {
        page(ui, |ui| {
            for (at, view) in views.iter().enumerate() {
                ui.push_id(at, |ui| {
                    if at % 2 == 1 {
                        ui.set_width(300.0);
                    }
                    outbound::show(ui, view);
                });
            }
        });
    })
}

fn counter(catalogue: &Catalogue, say: Say) -> Drawn {
    let captions = [
        CaptionView::seen(say("She keeps looking at the clock.", "Elle regarde sans cesse la pendule.")),
        CaptionView::queue(3, 0, catalogue),
        CaptionView::queue(1, 2, catalogue),
        CaptionView::queue(0, 0, catalogue),
    ];
    Box::new(move |ui| {
        page(ui, |ui| {
            for (width, waiting) in [(300.0, 3), (620.0, 5)] {
                let scene = Scene::Counter { waiting, gone: 1 };
                let view =
                    StageView { portrait: PAUL, scene, name: String::new(), speaking: false, away: false };
                stage::show(ui, &view, mood(12.0, 7.0, 6.0), vec2(width, 300.0));
            }
            ui.set_width(300.0);
            for caption in &captions {
                caption::show(ui, caption);
            }
        });
    })
}
