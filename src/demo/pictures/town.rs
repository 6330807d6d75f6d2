//! Where people live: the parts of a landscape with roofs.

use super::canvas::{HEIGHT, Rgb, WIDTH, grain, rolling, wave};
use super::scene::{SEA, Scene};
use super::things;

const WIDE: f32 = WIDTH as f32;
const HIGH: f32 = HEIGHT as f32;

impl Scene {
    /// Roofs and towers; `size` 1 fills the middle of the picture.
    pub(super) fn skyline(&mut self, size: f32) {
        for row in 0..3 {
            let near = row as f32 / 3.0;
            let salt = self.seed ^ (row * 57 + 23);
            let wall = self.at(0.42 + near * 0.42);
            let lamp = self.palette.lamp;
            let (mut x, mut n) = (-20.0, 0);
            while x < WIDE {
                n += 1;
                let width = (34.0 + 52.0 * grain(salt, n, 1)) * size.max(0.75);
                let bulge = 0.55 + 0.75 * wave(salt ^ 9, x / 260.0);
                let height =
                    (42.0 + 96.0 * (1.0 - near) * grain(salt, n, 2) + 22.0 * grain(salt, n, 3))
                        * bulge
                        * size;
                let place = (x, SEA + 1.0);
                things::tower(
                    &mut self.canvas,
                    salt ^ n as u32,
                    place,
                    (width, height),
                    wall,
                    lamp,
                );
                x += width + if grain(salt, n, 4) < 0.25 { 16.0 } else { 0.0 };
            }
            if row == 1 {
                self.spire(WIDE * (0.25 + 0.5 * grain(salt, 0, 8)), size, wall);
            }
        }
    }

    fn spire(&mut self, x: f32, size: f32, wall: Rgb) {
        let (half, height) = (13.0 * size, 150.0 * size);
        self.canvas
            .block(x - half, SEA - height, half * 2.0, height, wall);
        let top = SEA - height - 92.0 * size;
        let (left, right) = (
            (x - half - 2.0, SEA - height),
            (x + half + 2.0, SEA - height),
        );
        self.canvas.shape(&[left, (x, top), right], wall);
    }

    /// Warehouses in a row.
    pub(super) fn quay(&mut self) {
        let salt = self.seed ^ 61;
        let (mut x, mut n) = (40.0 + 120.0 * grain(salt, 0, 1), 0);
        let end = WIDE - 60.0 - 180.0 * grain(salt, 0, 2);
        while x < end {
            n += 1;
            let width = 66.0 + 30.0 * grain(salt, n, 3);
            let height = 88.0 + 66.0 * grain(salt, n, 4);
            let place = (x, SEA - 8.0);
            things::warehouse(
                &mut self.canvas,
                salt ^ n as u32,
                place,
                (width, height),
                &self.palette,
            );
            x += width + if grain(salt, n, 5) < 0.2 { 34.0 } else { 3.0 };
        }
        let stone = self.at(0.85);
        self.canvas.block(0.0, SEA - 10.0, WIDE, 10.0, stone);
    }

    /// Wooden houses down to the water.
    pub(super) fn houses(&mut self) {
        self.hills(3, 120.0);
        self.water();
        let salt = self.seed ^ 601;
        let left = self.sun.0 > WIDE * 0.5;
        for layer in 0..4 {
            let base = 440.0 + 54.0 * layer as f32;
            let ground = move |x: f32| {
                let from = if left { x } else { WIDE - x };
                base - 150.0 * (1.0 - from / WIDE) + 92.0
                    - rolling(salt ^ (layer + 4), x / 330.0) * 46.0
            };
            let near = 0.4 + 0.2 * layer as f32;
            let colour = self.at(near);
            things::spruces(
                &mut self.canvas,
                salt ^ (layer + 90),
                (46.0 + 7.0 * layer as f32, 0.34),
                colour,
                ground,
            );
            let (mut x, mut n) = (-30.0 + 60.0 * grain(salt, layer as i32, 6), 0);
            while x < WIDE {
                n += 1;
                let size = 38.0 + 9.0 * layer as f32 + 10.0 * grain(salt ^ layer, n, 1);
                let place = (x, ground(x + size * 0.5) + 3.0);
                things::house(
                    &mut self.canvas,
                    salt ^ (layer * 97 + n as u32),
                    place,
                    size,
                    &self.palette,
                );
                x += size * (1.7 + 2.6 * grain(salt ^ layer, n, 2));
            }
            self.canvas
                .ridge(HIGH, colour, self.at((near + 0.2).min(1.0)), ground);
        }
    }
}
