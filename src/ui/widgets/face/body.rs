//! Neck, shoulders and clothes.

use egui::Pos2;

use super::Features;
use super::pen::{Pen, mirror};
use crate::scenario::{Hair, Portrait};
use crate::ui::theme::PAINTS;
use crate::ui::widgets::shape::{round_line, smooth_line, smooth_loop};

impl Pen {
    pub(super) fn body(&mut self, portrait: &Portrait, look: &Features) {
        let [cloth, fold] = PAINTS.clothes[(portrait.hair as usize + portrait.skin as usize) % 3];
        let up = -0.05 * look.anger + 0.05 * look.weary - look.breath;
        let shoulders =
            [(0.30, 1.30), (0.62, 1.42), (1.12, 1.58), (1.42, 1.84), (1.52, 2.30), (1.55, 2.60), (0.8, 2.7)];
        let points: Vec<Pos2> = mirror(&shoulders).iter().map(|&(x, y)| self.still(x, y + up)).collect();
        self.fill(smooth_loop(&points), cloth);
        // Collar, neck, and the shadow of the chin on it.
        let neck = [(0.34, 0.62), (0.345, 1.12), (0.44, 1.34), (0.36, 1.50), (0.0, 1.66)];
        let points: Vec<Pos2> = mirror(&neck)
            .iter()
            .map(|&(x, y)| if y < 1.0 { self.at(x, y) } else { self.still(x, y + up) })
            .collect();
        let collar: Vec<Pos2> =
            mirror(&[(0.28, 1.28), (0.43, 1.30), (0.47, 1.40), (0.38, 1.60), (0.0, 1.75)])
                .iter()
                .map(|&(x, y)| self.still(x, y + up))
                .collect();
        self.fill(smooth_loop(&collar), fold);
        self.fill(smooth_loop(&points), self.skin[0]);
        let chin =
            [(-0.345, 0.75), (0.345, 0.75), (0.345, 1.06), (0.16, 1.24), (-0.10, 1.25), (-0.345, 1.10)];
        let points: Vec<Pos2> = chin.iter().map(|&(x, y)| self.at(x, y)).collect();
        self.fill(smooth_loop(&points), self.skin[1]);
        if portrait.hair == Hair::Scarf {
            let [cloth, fold] = PAINTS.scarf;
            let drape = [(0.0, 0.98), (0.52, 0.80), (0.66, 1.16), (0.86, 1.52), (0.60, 1.80), (0.0, 1.92)];
            let points: Vec<Pos2> = mirror(&drape).iter().map(|&(x, y)| self.still(x, y + up)).collect();
            self.fill(smooth_loop(&points), cloth);
            for line in
                [[(-0.56, 1.12), (-0.1, 1.42), (0.62, 1.46)], [(-0.66, 1.44), (-0.2, 1.66), (0.42, 1.72)]]
            {
                let points: Vec<Pos2> = line.iter().map(|&(x, y)| self.still(x, y + up)).collect();
                self.shapes.extend(round_line(smooth_line(&points), 0.03 * self.unit, fold));
            }
        }
    }
}
