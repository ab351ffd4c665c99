//! Small signs in one line weight, drawn, so that they are crisp at any text size.

use egui::{Color32, CornerRadius, Painter, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, pos2};

use super::shape::{round_line, smooth_line, smooth_loop};
use crate::ui::theme::Theme;

/// What a sign shows. It is always beside its word, or stands for a word that a screen reader is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Eye,
    Globe,
    Padlock,
    Headset,
    MicrophoneOff,
    Pause,
    Outgoing,
    Incoming,
    People,
    Pencil,
    Clock,
    Warning,
    Up,
    Down,
    Cross,
    Check,
    Circle,
    Gone,
}

/// Draws a sign in a square of `rect`, in the middle of it.
pub fn paint(painter: &Painter, rect: Rect, icon: Icon, color: Color32) {
    let side = rect.width().min(rect.height());
    let pen = Pen {
        painter,
        corner: rect.center() - Vec2::splat(side / 2.0),
        unit: side / 24.0,
        // Never so thin that it greys.
        stroke: Stroke::new((side / 24.0 * 1.9).max(1.4), color),
    };
    pen.draw(icon);
}

/// A sign in a row of words, as high as a line of small text. It says nothing to a screen reader.
pub fn inline(ui: &mut Ui, icon: Icon, color: Color32) {
    let side = Theme::of(ui.ctx()).grown(18.0);
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    paint(ui.painter(), rect, icon, color);
}

/// Draws on a grid of 24 by 24.
struct Pen<'a> {
    painter: &'a Painter,
    corner: Pos2,
    unit: f32,
    stroke: Stroke,
}

impl Pen<'_> {
    fn at(&self, (x, y): (f32, f32)) -> Pos2 {
        self.corner + Vec2::new(x, y) * self.unit
    }

    fn points(&self, points: &[(f32, f32)]) -> Vec<Pos2> {
        points.iter().map(|&point| self.at(point)).collect()
    }

    fn line(&self, points: &[(f32, f32)]) {
        self.painter.extend(round_line(self.points(points), self.stroke.width, self.stroke.color));
    }

    fn curve(&self, points: &[(f32, f32)]) {
        let points = smooth_line(&self.points(points));
        self.painter.extend(round_line(points, self.stroke.width, self.stroke.color));
    }

    fn ring(&self, middle: (f32, f32), radius: f32) {
        self.painter.circle_stroke(self.at(middle), radius * self.unit, self.stroke);
    }

    fn dot(&self, middle: (f32, f32), radius: f32) {
        self.painter.circle_filled(self.at(middle), radius * self.unit, self.stroke.color);
    }

    fn rect(&self, from: (f32, f32), to: (f32, f32)) -> Rect {
        Rect::from_min_max(self.at(from), self.at(to))
    }

    fn frame(&self, from: (f32, f32), to: (f32, f32), radius: f32) {
        let radius = CornerRadius::same((radius * self.unit) as u8);
        self.painter.rect_stroke(self.rect(from, to), radius, self.stroke, StrokeKind::Middle);
    }

    fn block(&self, from: (f32, f32), to: (f32, f32), radius: f32) {
        let radius = CornerRadius::same((radius * self.unit) as u8);
        self.painter.rect_filled(self.rect(from, to), radius, self.stroke.color);
    }

    fn draw(&self, icon: Icon) {
        match icon {
            Icon::Eye => {
                self.curve(&[(2.0, 12.0), (6.5, 7.4), (12.0, 5.6), (17.5, 7.4), (22.0, 12.0)]);
                self.curve(&[(2.0, 12.0), (6.5, 16.6), (12.0, 18.4), (17.5, 16.6), (22.0, 12.0)]);
                self.dot((12.0, 12.0), 3.2);
            }
            Icon::Globe => {
                self.ring((12.0, 12.0), 9.5);
                self.line(&[(2.5, 12.0), (21.5, 12.0)]);
                let meridian = [(12.0, 2.5), (16.0, 12.0), (12.0, 21.5), (8.0, 12.0)];
                let meridian = smooth_loop(&self.points(&meridian));
                self.painter.add(Shape::closed_line(meridian, self.stroke));
            }
            Icon::Padlock => {
                self.block((4.5, 10.5), (19.5, 21.5), 3.0);
                self.curve(&[
                    (7.5, 11.0),
                    (7.5, 7.5),
                    (9.0, 4.2),
                    (12.0, 3.0),
                    (15.0, 4.2),
                    (16.5, 7.5),
                    (16.5, 11.0),
                ]);
            }
            Icon::Headset => {
                self.curve(&[
                    (4.5, 14.0),
                    (4.8, 9.0),
                    (8.0, 4.6),
                    (12.0, 3.2),
                    (16.0, 4.6),
                    (19.2, 9.0),
                    (19.5, 14.0),
                ]);
                self.block((2.5, 12.5), (7.5, 20.0), 2.0);
                self.block((16.5, 12.5), (21.5, 20.0), 2.0);
                self.curve(&[(19.0, 20.0), (17.5, 22.0), (13.0, 22.2)]);
            }
            Icon::Outgoing | Icon::Incoming => {
                self.handset();
                let (tip, sides) = match icon {
                    Icon::Outgoing => ((21.5, 2.5), [(15.5, 2.5), (21.5, 8.5)]),
                    _ => ((14.0, 10.0), [(14.0, 4.0), (20.0, 10.0)]),
                };
                self.line(&[(21.5, 2.5), (14.0, 10.0)]);
                self.line(&[sides[0], tip, sides[1]]);
            }
            Icon::MicrophoneOff => {
                self.frame((8.5, 2.5), (15.5, 14.0), 3.5);
                self.curve(&[(5.0, 11.0), (6.5, 16.0), (12.0, 18.5), (17.5, 16.0), (19.0, 11.0)]);
                self.line(&[(12.0, 18.5), (12.0, 22.0)]);
                self.line(&[(3.0, 2.5), (21.0, 21.5)]);
            }
            Icon::Pause => {
                self.block((6.0, 4.0), (10.0, 20.0), 1.5);
                self.block((14.0, 4.0), (18.0, 20.0), 1.5);
            }
            Icon::People => {
                self.dot((8.0, 8.0), 4.0);
                self.dot((17.0, 9.0), 3.2);
                self.block((1.5, 14.0), (14.5, 21.0), 4.0);
                self.block((16.2, 14.5), (22.5, 21.0), 3.5);
            }
            Icon::Pencil => {
                self.line(&[(4.0, 20.0), (5.5, 14.5), (16.5, 3.5), (20.5, 7.5), (9.5, 18.5), (4.0, 20.0)]);
                self.line(&[(13.5, 6.5), (17.5, 10.5)]);
            }
            Icon::Clock => {
                self.ring((12.0, 12.0), 9.5);
                self.line(&[(12.0, 6.5), (12.0, 12.0), (16.0, 14.5)]);
            }
            Icon::Warning => {
                self.line(&[(12.0, 3.0), (22.0, 20.5), (2.0, 20.5), (12.0, 3.0)]);
                self.line(&[(12.0, 9.5), (12.0, 14.0)]);
                self.dot((12.0, 17.3), 1.3);
            }
            Icon::Up => self.line(&[(5.0, 15.5), (12.0, 8.5), (19.0, 15.5)]),
            Icon::Down => self.line(&[(5.0, 8.5), (12.0, 15.5), (19.0, 8.5)]),
            Icon::Cross => {
                self.line(&[(6.0, 6.0), (18.0, 18.0)]);
                self.line(&[(18.0, 6.0), (6.0, 18.0)]);
            }
            Icon::Check => self.line(&[(4.5, 12.5), (10.0, 18.0), (20.0, 6.5)]),
            Icon::Circle => self.ring((12.0, 12.0), 8.0),
            Icon::Gone => {
                self.line(&[(13.5, 3.0), (4.0, 3.0), (4.0, 21.0), (13.5, 21.0)]);
                self.line(&[(9.5, 12.0), (21.0, 12.0)]);
                self.line(&[(16.5, 7.5), (21.0, 12.0), (16.5, 16.5)]);
            }
        }
    }

    fn handset(&self) {
        let heavy = 4.2 * self.unit;
        let spine = [(5.2, 5.2), (6.0, 10.5), (9.2, 14.8), (13.5, 18.0), (18.8, 18.8)];
        let spine = smooth_line(&self.points(&spine));
        self.painter.extend(round_line(spine, heavy * 0.72, self.stroke.color));
        for end in [[(4.6, 6.6), (7.6, 5.2)], [(17.4, 19.4), (18.8, 16.4)]] {
            self.painter.extend(round_line(self.points(&end), heavy, self.stroke.color));
        }
    }
}

/// The middle of a row of `height` points, for a sign of `side` points that starts at `left`.
pub fn place(left: f32, middle: f32, side: f32) -> Rect {
    Rect::from_center_size(pos2(left + side / 2.0, middle), Vec2::splat(side))
}
