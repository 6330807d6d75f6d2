//! The landscapes themselves, composed from the sky forwards.

use super::Motif;
use super::canvas::{Canvas, HEIGHT, Rgb, WIDTH, grain, mottle, rolling, rugged, wave};
use super::palette::Palette;
use super::things;

/// Sea level, in pixels from the top.
pub(super) const SEA: f32 = 424.0;
const WIDE: f32 = WIDTH as f32;
const HIGH: f32 = HEIGHT as f32;

/// A landscape on its way, from the sky forwards.
pub(super) struct Scene {
    /// The picture so far.
    pub canvas: Canvas,
    /// Its colours.
    pub palette: Palette,
    /// What makes it different from others of its kind.
    pub seed: u32,
    /// Where the sun or moon stands.
    pub sun: (f32, f32),
}

/// Where the sun or moon of a picture stands.
fn sun(motif: Motif, seed: u32) -> (f32, f32) {
    let chance = |n: i32| grain(seed, n, 77);
    let across = if chance(1) < 0.5 {
        0.2 + 0.22 * chance(2)
    } else {
        0.58 + 0.22 * chance(2)
    };
    let down = if motif == Motif::Night {
        110.0 + 60.0 * chance(3)
    } else {
        190.0 + 110.0 * chance(3)
    };
    (WIDE * across, down)
}

/// The middle of the ferry, from the left.
fn ferry_at(sun: (f32, f32)) -> f32 {
    WIDE - sun.0 * 0.9 - 60.0
}

/// The peak, from the left: the sun shines on it from the other side.
fn peak_at(sun: (f32, f32)) -> f32 {
    WIDE - sun.0
}

/// The lower left corner of the house in the snow.
fn house_at(seed: u32) -> (f32, f32) {
    (WIDE * (0.3 + 0.35 * grain(seed ^ 503, 1, 1)), 500.0)
}

/// What the eye goes to, in pixels from the upper left corner.
pub(super) fn eye(motif: Motif, seed: u32) -> (f32, f32) {
    let sun = sun(motif, seed);
    match motif {
        Motif::Ferry => (ferry_at(sun), SEA - 20.0),
        Motif::Mountain => (peak_at(sun), 200.0),
        Motif::Winter => house_at(seed),
        _ => sun,
    }
}

impl Scene {
    /// Sky, clouds and sun or moon.
    pub fn begin(motif: Motif, palette: Palette, seed: u32) -> Self {
        let night = motif == Motif::Night;
        let sun = sun(motif, seed);
        let mut canvas = Canvas::new(|x, y| {
            if y > SEA {
                return palette.sky[2]; // Sea and ground cover it.
            }
            let t = (y / SEA).min(1.0);
            let sky = if t < 0.55 {
                palette.sky[0].mix(palette.sky[1], t / 0.55)
            } else {
                palette.sky[1].mix(palette.sky[2], (t - 0.55) / 0.45)
            };
            let cloud = mottle(seed ^ 11, x / 310.0 + y / 90.0, y / 34.0) * 0.62
                + mottle(seed ^ 12, x / 120.0, y / 15.0) * 0.38;
            let veil = ((cloud - 0.53) * 3.2).clamp(0.0, 1.0) * (0.15 + 0.5 * t);
            sky.mix(
                palette.sky[2].mix(palette.sun, 0.4),
                if night { veil * 0.3 } else { veil * 0.75 },
            )
        });
        if night {
            for n in 0..150 {
                let (x, y) = (
                    grain(seed, n, 31) * WIDE,
                    grain(seed, n, 32).powf(1.4) * 330.0,
                );
                let size = 0.5 + grain(seed, n, 33).powi(4) * 1.1;
                canvas.disc(
                    x,
                    y,
                    size,
                    palette.sky[1].mix(palette.sun, 0.35 + 0.6 * grain(seed, n, 34)),
                );
            }
        }
        let radius = if night {
            30.0
        } else {
            36.0 + 16.0 * grain(seed, 4, 77)
        };
        canvas.glow(
            sun.0,
            sun.1,
            330.0,
            palette.sun,
            if night { 0.32 } else { 0.62 },
        );
        canvas.disc(sun.0, sun.1, radius, palette.sun);
        Self {
            canvas,
            palette,
            seed,
            sun,
        }
    }

    /// Everything below the sky, from far to near.
    pub fn compose(&mut self, motif: Motif) {
        match motif {
            Motif::Fjord => {
                self.fjord(4);
                self.water();
                self.shore(0.9);
            }
            Motif::Ferry => {
                self.fjord(3);
                let x = ferry_at(self.sun);
                things::ferry(&mut self.canvas, (x, SEA + 1.0), 150.0, &self.palette);
                self.water();
                self.shore(0.35);
            }
            Motif::Coast => self.coast(),
            Motif::City => {
                self.hills(2, 60.0);
                self.skyline(1.0);
                self.water();
            }
            Motif::Harbour => {
                self.hills(3, 110.0);
                self.quay();
                self.water();
            }
            Motif::Turbines => self.turbines(),
            Motif::Mountain => self.mountain(),
            Motif::Winter => self.winter(),
            Motif::Houses => self.houses(),
            Motif::Night => {
                self.hills(3, 120.0);
                self.skyline(0.62);
                self.water();
                self.shore(0.4);
            }
        }
    }

    /// The colour of something at a distance: 0 is farthest, 1 is at the viewer's feet.
    pub(super) fn at(&self, near: f32) -> Rgb {
        self.palette.far.mix(self.palette.near, near)
    }

    /// A colour fading into the mist that lies at the foot of every layer.
    fn mist(&self, near: f32) -> Rgb {
        self.at(near).mix(self.palette.sky[2], 0.42 * (1.0 - near))
    }

    /// Sea below [`SEA`], mirroring what has been painted so far.
    pub(super) fn water(&mut self) {
        let tint = self.palette.sky[0].mix(self.palette.near, 0.42);
        self.canvas.water(self.seed, SEA, tint);
    }

    /// Steep layers that open towards the sun.
    fn fjord(&mut self, layers: i32) {
        let (seed, sun) = (self.seed, self.sun.0);
        for layer in 0..layers {
            let near = layer as f32 / layers as f32;
            let salt = seed ^ (layer as u32 * 101 + 1);
            let gap = sun + (grain(salt, 1, 1) - 0.5) * 120.0;
            let reach = 170.0 + 520.0 * (1.0 - near);
            let height = 150.0 + 95.0 * near;
            self.canvas.ridge(
                SEA,
                self.at(0.08 + near * 0.62),
                self.mist(near * 0.8),
                |x| {
                    let away = ((x - gap).abs() / 640.0).powf(0.9 + near * 0.7);
                    SEA - rugged(salt, x / reach)
                        * height
                        * (0.25 + away * 1.35)
                        * (0.55 + 0.45 * away)
                        - 4.0
                },
            );
        }
    }

    /// Soft layers across the whole picture.
    pub(super) fn hills(&mut self, layers: i32, height: f32) {
        for layer in 0..layers {
            let near = layer as f32 / layers as f32;
            let salt = self.seed ^ (layer as u32 * 131 + 5);
            self.canvas.ridge(
                SEA,
                self.at(0.05 + near * 0.45),
                self.mist(near * 0.5),
                |x| {
                    SEA - 14.0
                        - rolling(salt, x / (430.0 - 110.0 * near)) * height * (1.55 - 0.75 * near)
                },
            );
        }
    }

    /// Dark ground in the lower corners, with spruces.
    fn shore(&mut self, thickness: f32) {
        let (salt, left) = (self.seed ^ 991, self.sun.0 > WIDE * 0.5);
        let ground = move |x: f32| {
            let from = if left { x } else { WIDE - x };
            let slope = ((560.0 - from) / 560.0).max(-0.4);
            HIGH + 26.0 - slope * 150.0 - rolling(salt, x / 190.0) * 34.0
        };
        let colour = self.at(1.0);
        things::spruces(&mut self.canvas, salt, (88.0, thickness), colour, ground);
        self.canvas.ridge(HIGH, colour, colour, ground);
    }

    fn coast(&mut self) {
        for layer in 0..3 {
            let near = layer as f32 / 3.0;
            let salt = self.seed ^ (layer * 173 + 3);
            self.canvas
                .ridge(SEA, self.at(0.1 + near * 0.5), self.mist(near * 0.7), |x| {
                    let island = (wave(salt, x / 340.0) - 0.42).max(0.0) * (120.0 - 50.0 * near);
                    SEA + 2.0 - island - rolling(salt ^ 2, x / 70.0) * island.min(10.0)
                });
        }
        self.water();
        for layer in 0..2 {
            let salt = self.seed ^ (layer * 211 + 19);
            let (base, near) = (
                HIGH - 70.0 + 70.0 * layer as f32,
                0.78 + 0.22 * layer as f32,
            );
            self.canvas.ridge(HIGH, self.at(near), self.at(1.0), |x| {
                let rock = (wave(salt, x / 260.0) - 0.5) * 190.0;
                base + 34.0 - rock.max(-60.0) - rolling(salt ^ 2, x / 60.0) * 12.0
            });
        }
    }

    fn turbines(&mut self) {
        self.hills(2, 70.0);
        self.water();
        let salt = self.seed ^ 311;
        let ground = move |x: f32| HIGH - 92.0 - rolling(salt, x / 460.0) * 120.0;
        let white = self.palette.sun.mix(self.palette.sky[0], 0.08);
        for n in 0..6 {
            let x = WIDE * (0.08 + 0.17 * n as f32 + 0.07 * grain(salt, n, 1));
            let height = 150.0 + 130.0 * grain(salt, n, 2);
            things::turbine(
                &mut self.canvas,
                salt ^ n as u32,
                (x, ground(x)),
                height,
                white,
            );
        }
        self.canvas.ridge(HIGH, self.at(0.62), self.at(0.9), ground);
        self.canvas.ridge(HIGH, self.at(0.86), self.at(1.0), |x| {
            HIGH - 22.0 - rolling(salt ^ 5, x / 380.0) * 84.0
        });
    }

    fn mountain(&mut self) {
        let (salt, top) = (self.seed ^ 401, peak_at(self.sun));
        self.hills(2, 130.0);
        let peak = move |x: f32| {
            let away = (x - top).abs() / 430.0;
            132.0 + away * 300.0 + (rugged(salt, x / 120.0) - 0.5) * 64.0 * (0.25 + away)
        };
        self.canvas.ridge(HIGH, self.at(0.34), self.mist(0.3), peak);
        let snow = self.palette.sun.mix(self.palette.far, 0.12);
        let depth =
            move |x: f32| 86.0 - (x - top).abs() * 0.34 + (rugged(salt ^ 4, x / 26.0) - 0.4) * 76.0;
        for column in 0..WIDTH as i32 {
            let x = column as f32;
            let (from, reach) = (peak(x), depth(x));
            let lit = if (x < top) == (self.sun.0 < top) {
                0.95
            } else {
                0.6
            };
            for y in from.ceil() as i32..(from + reach) as i32 {
                let fade = 1.0 - ((y as f32 - from) / reach).powi(3) * 0.5;
                self.canvas.dab(column, y, snow, lit * fade);
            }
        }
        for layer in 0..3 {
            let near = 0.5 + 0.25 * layer as f32;
            let base = 455.0 + 66.0 * layer as f32;
            let ground = move |x: f32| base + 30.0 - rolling(salt ^ (layer + 8), x / 300.0) * 70.0;
            let (colour, foot) = (
                self.at(near),
                self.at(near).mix(self.palette.sky[2], 0.3 * (1.0 - near)),
            );
            things::spruces(
                &mut self.canvas,
                salt ^ layer,
                (44.0 + 24.0 * layer as f32, 0.8),
                colour,
                ground,
            );
            self.canvas.ridge(HIGH, colour, foot, ground);
        }
    }

    fn winter(&mut self) {
        self.hills(2, 150.0);
        let (salt, snow) = (
            self.seed ^ 503,
            self.palette.sky[2].mix(self.palette.sun, 0.5),
        );
        for layer in 0..3 {
            let base = 410.0 + 72.0 * layer as f32;
            let ground = move |x: f32| base + 24.0 - rolling(salt ^ (layer + 8), x / 420.0) * 92.0;
            let near = 0.3 + 0.33 * layer as f32;
            let green = self.at(near);
            things::spruces(
                &mut self.canvas,
                salt ^ layer,
                (40.0 + 32.0 * layer as f32, 0.52),
                green,
                ground,
            );
            let shade = snow.mix(self.palette.far, 0.75 - 0.12 * layer as f32);
            self.canvas
                .ridge(HIGH, snow.mix(self.palette.far, 0.1), shade, ground);
        }
        let place = house_at(self.seed);
        things::house(&mut self.canvas, salt, place, 58.0, &self.palette);
        let ground = move |x: f32| 524.0 - rolling(salt ^ 20, x / 300.0) * 34.0;
        self.canvas
            .ridge(HIGH, snow, snow.mix(self.palette.far, 0.55), ground);
    }
}
