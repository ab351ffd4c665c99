//! The studio: a pack's folder, watched, edited and saved; its scenarios checked beside the frames.

mod beside;
mod files;
mod practice;
mod walk;

use std::path::PathBuf;

use bevy::prelude::*;
use bevy::window::{PrimaryWindow, WindowCloseRequested};

use super::actions::{Actions, Showing, Step};
use super::clock::Clock;
use super::interview;
use super::session::Session;
use super::sleep::Alarm;
use crate::author::{Edit, Field, Objection, Workshop};
use crate::l10n::Message;
use crate::scenario::Agent;
use crate::storage::Backup;
use crate::ui::action::{Action, Screen};
use crate::ui::screens::author::{Ask, AuthorView, Look, Source, Tried};
use beside::Beside;
use files::Arrivals;

pub struct AuthorPlugin {
    /// Where copies of what is about to be written are kept.
    pub data_dir: Option<PathBuf>,
    /// A pack, or the file of a scenario in one, to begin with.
    pub open: Option<PathBuf>,
}

/// Where copies of what is about to be written are kept.
#[derive(Resource)]
struct DataDir(Option<PathBuf>);

impl Plugin for AuthorPlugin {
    fn build(&self, app: &mut App) {
        if let Some(path) = &self.open {
            app.world_mut().resource_mut::<Actions>().0.push(Action::OpenAuthor(path.clone()));
        }
        let systems = (carry_out, take_what_came, ask_before_closing).chain().in_set(Step::Act);
        app.insert_resource(DataDir(self.data_dir.clone()))
            .add_systems(Update, systems.after(interview::take_what_was_read));
    }
}

/// A pack on the author's table.
pub struct Studio {
    /// The pack's folder.
    folder: PathBuf,
    workshop: Workshop,
    look: Look,
    beside: Beside,
    arrivals: Arrivals,
    backup: Backup,
    tried: Option<Tried>,
    remark: Option<Message>,
    /// Where somebody wants to go while something is not saved.
    leaving: Option<Leads>,
}

/// Where something that was done leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leads {
    To(Screen),
    /// The window closes.
    Out,
}

fn carry_out(
    actions: Res<Actions>,
    (data_dir, alarm): (Res<DataDir>, Res<Alarm>),
    mut session: ResMut<Session>,
    mut clock: ResMut<Clock>,
    mut next: ResMut<NextState<Showing>>,
    windows: Query<Entity, With<PrimaryWindow>>,
    mut commands: Commands,
) {
    for action in &actions.0 {
        let leads = match action {
            Action::OpenAuthor(path) => session.open_studio(path, data_dir.0.as_deref(), &alarm),
            Action::Author(Ask::Play(start)) => {
                clock.restart();
                session.practise(start)
            }
            Action::Author(ask) => session.in_studio(ask),
            _ => continue,
        };
        match leads {
            Some(Leads::To(screen)) => next.set(Showing(screen)),
            Some(Leads::Out) => close(&windows, &mut commands),
            None => {}
        }
    }
}

/// Takes what another program has saved, and what was found beside the frames. Only then has anything changed.
fn take_what_came(mut session: ResMut<Session>, alarm: Res<Alarm>) {
    let quiet = session.bypass_change_detection();
    let Some(studio) = &mut quiet.studio else { return };
    let arrived = studio.arrivals.take() && studio.look_at_disk();
    if studio.look_beside(&alarm) || arrived {
        session.set_changed();
    }
}

/// Whoever closes the window is asked what is to become of what is not saved.
pub fn ask_before_closing(
    mut closing: MessageReader<WindowCloseRequested>,
    mut session: ResMut<Session>,
    mut next: ResMut<NextState<Showing>>,
    windows: Query<Entity, With<PrimaryWindow>>,
    mut commands: Commands,
) {
    if closing.read().next().is_none() {
        return;
    }
    match session.studio.as_mut().filter(|studio| studio.is_unsaved()) {
        Some(studio) => {
            studio.leaving = Some(Leads::Out);
            next.set(Showing(Screen::Author));
        }
        None => close(&windows, &mut commands),
    }
}

/// The program ends with its window.
fn close(windows: &Query<Entity, With<PrimaryWindow>>, commands: &mut Commands) {
    windows.iter().for_each(|window| commands.entity(window).despawn());
}

/// Each does what one action asks for and says where it leads, if anywhere.
impl Session {
    fn in_studio(&mut self, ask: &Ask) -> Option<Leads> {
        let studio = self.studio.as_mut()?;
        match ask {
            Ask::Scenario(id) => studio.turn_to(id),
            Ask::Node(id) => studio.look.node = Some(id.clone()),
            Ask::Place { file, at } => studio.go_to_place(file, *at),
            Ask::Text { scenario, key, locale } => {
                studio.turn_to(scenario);
                studio.look.node = Some(key.message.clone());
                studio.go_to(Field::Text(key.clone(), locale.clone()));
            }
            Ask::Search(words) => studio.look.search.clone_from(words),
            Ask::Edit(edit) => studio.edit(edit),
            Ask::Try(edit) => studio.try_out(edit),
            Ask::Undo => studio.step(Workshop::undo),
            Ask::Redo => studio.step(Workshop::redo),
            Ask::KeepMine => studio.keep_mine(),
            Ask::TakeTheirs => studio.workshop.take_theirs(),
            Ask::Sizes(sizes) => studio.look.sizes = *sizes,
            Ask::Stay => studio.leaving = None,
            Ask::Save => drop(self.save()),
            Ask::Leave => return self.leave_studio(),
            Ask::SaveAndLeave => {
                let leads = studio.leaving.take();
                return if self.save() { self.close_studio(leads) } else { None };
            }
            Ask::Discard => {
                let leads = studio.leaving.take();
                return self.close_studio(leads);
            }
            Ask::Play(_) => {}
        }
        None
    }

    fn leave_studio(&mut self) -> Option<Leads> {
        let studio = self.studio.as_mut()?;
        if studio.is_unsaved() {
            studio.leaving = Some(Leads::To(Screen::Home));
            return None;
        }
        self.close_studio(None)
    }

    fn close_studio(&mut self, leads: Option<Leads>) -> Option<Leads> {
        self.studio = None;
        Some(leads.unwrap_or(Leads::To(Screen::Home)))
    }

    /// The studio's screen; None where no pack is open.
    pub fn author_view(&self, agent: &Agent) -> Option<AuthorView> {
        let studio = self.studio.as_ref()?;
        Some(AuthorView::new(&Source {
            workshop: &studio.workshop,
            folder: &studio.folder.display().to_string(),
            look: &studio.look,
            checked: studio.beside.checked(),
            explored: studio.explored(),
            exploring: studio.beside.exploring(),
            tried: studio.tried.as_ref(),
            remark: studio.remark.as_ref(),
            leaving: studio.leaving.is_some(),
            agent,
            catalogue: &self.catalogue,
        }))
    }
}

impl Studio {
    fn is_unsaved(&self) -> bool {
        !self.workshop.unsaved().is_empty()
    }

    /// Looks at another scenario.
    fn turn_to(&mut self, id: &str) {
        if self.look.scenario.as_deref() == Some(id) {
            return;
        }
        self.tried = None;
        self.remark = self.workshop.take(id).err().map(|refused| refused.message());
        self.look.scenario = Some(id.to_owned());
        // Where the contact begins is where reading begins.
        let start = self.workshop.sheet(id).map(|sheet| sheet.document.start.value.clone());
        self.look.node = start;
    }

    fn go_to_place(&mut self, file: &str, at: usize) {
        let Some(spot) = self.workshop.spot(file, at) else { return };
        self.turn_to(&spot.scenario);
        if spot.node.is_some() {
            self.look.node = spot.node;
        }
        if let Some(field) = spot.field {
            self.go_to(field);
        }
    }

    fn go_to(&mut self, field: Field) {
        let wishes = self.look.field.as_ref().map_or(0, |(_, wishes)| *wishes);
        self.look.field = Some((field, wishes + 1));
    }

    fn edit(&mut self, edit: &Edit) {
        let Some(id) = self.look.scenario.clone() else { return };
        self.tried = None;
        if let Err(refused) = self.workshop.edit(&id, edit) {
            // What was typed in a field stays there with the reason; any other refusal is a remark.
            match edit {
                Edit::Text { .. } | Edit::Field { .. } => {
                    let objection = Some(Objection::Refused(refused));
                    self.tried = Some(Tried { edit: edit.clone(), objection, refused: true });
                }
                _ => self.remark = Some(refused.message()),
            }
        } else {
            self.remark = None;
        }
    }

    fn try_out(&mut self, edit: &Edit) {
        let Some(id) = &self.look.scenario else { return };
        let objection = self.workshop.try_out(id, edit).err();
        self.tried = Some(Tried { edit: edit.clone(), objection, refused: false });
    }

    fn step(&mut self, take: impl Fn(&mut Workshop, &str)) {
        if let Some(id) = self.look.scenario.clone() {
            self.tried = None;
            take(&mut self.workshop, &id);
        }
    }
}
