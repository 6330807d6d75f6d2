//! A canvas with the few brushes the landscapes need: colour, chance, ridges, shapes, water.

/// Width in pixels: the size networks crop least.
pub const WIDTH: usize = 1200;
/// Height in pixels.
pub const HEIGHT: usize = 628;

/// A colour, each part from 0 to 1, in sRGB as it is stored.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rgb(pub [f32; 3]);

impl Rgb {
    /// `part` of the way to `other`.
    pub fn mix(self, other: Self, part: f32) -> Self {
        let part = part.clamp(0.0, 1.0);
        Self(std::array::from_fn(|i| {
            self.0[i] + (other.0[i] - self.0[i]) * part
        }))
    }
}

/// A number from 0 up to 1 for a point on the grid; the same on every machine.
pub(super) fn grain(seed: u32, x: i32, y: i32) -> f32 {
    let mut h = seed
        ^ (x as u32).wrapping_mul(0x9e37_79b1)
        ^ (y as u32).wrapping_mul(0x85eb_ca77).rotate_left(13);
    h = (h ^ (h >> 16)).wrapping_mul(0x7feb_352d);
    h = (h ^ (h >> 15)).wrapping_mul(0x846c_a68b);
    (h ^ (h >> 16)) as f32 / 4_294_967_296.0
}

fn smooth(t: f32) -> f32 {
    t * t * (3.0 - 2.0 * t)
}

/// Soft noise along a line, 0 to 1.
pub(super) fn wave(seed: u32, x: f32) -> f32 {
    let cell = x.floor();
    let part = smooth(x - cell);
    let (a, b) = (grain(seed, cell as i32, 0), grain(seed, cell as i32 + 1, 0));
    a + (b - a) * part
}

/// Soft noise over a plane, 0 to 1.
pub(super) fn mottle(seed: u32, x: f32, y: f32) -> f32 {
    let (cx, cy) = (x.floor(), y.floor());
    let (px, py) = (smooth(x - cx), smooth(y - cy));
    let at = |dx: i32, dy: i32| grain(seed, cx as i32 + dx, cy as i32 + dy);
    let top = at(0, 0) + (at(1, 0) - at(0, 0)) * px;
    let low = at(0, 1) + (at(1, 1) - at(0, 1)) * px;
    top + (low - top) * py
}

/// Smooth ground, 0 to 1.
pub(super) fn rolling(seed: u32, x: f32) -> f32 {
    wave(seed, x) * 0.66 + wave(seed ^ 51, x * 2.3) * 0.25 + wave(seed ^ 52, x * 5.7) * 0.09
}

/// Mountains with edges, 0 to 1.
pub(super) fn rugged(seed: u32, x: f32) -> f32 {
    let edge = |salt: u32, x: f32| 1.0 - (2.0 * wave(seed ^ salt, x) - 1.0).abs();
    edge(0, x) * 0.5
        + edge(61, x * 2.4) * 0.26
        + edge(62, x * 6.1) * 0.15
        + wave(seed ^ 63, x * 17.0) * 0.09
}

/// The picture being painted.
pub(super) struct Canvas {
    pixels: Vec<Rgb>,
}

impl Canvas {
    /// A canvas painted by `colour(x, y)`.
    pub fn new(colour: impl Fn(f32, f32) -> Rgb) -> Self {
        let pixels = (0..WIDTH * HEIGHT)
            .map(|i| colour((i % WIDTH) as f32, (i / WIDTH) as f32))
            .collect();
        Self { pixels }
    }

    /// Lays `colour` over one pixel; outside the canvas nothing happens.
    pub fn dab(&mut self, x: i32, y: i32, colour: Rgb, cover: f32) {
        if (0..WIDTH as i32).contains(&x) && (0..HEIGHT as i32).contains(&y) {
            let at = y as usize * WIDTH + x as usize;
            self.pixels[at] = self.pixels[at].mix(colour, cover);
        }
    }

    /// Fills below the line `top(x)` down to `floor`, shading from `crest` to `foot`.
    pub fn ridge(&mut self, floor: f32, crest: Rgb, foot: Rgb, top: impl Fn(f32) -> f32) {
        let floor = floor.min(HEIGHT as f32);
        for x in 0..WIDTH {
            let edge = top(x as f32);
            let depth = (floor - edge).max(120.0);
            for y in edge.floor().max(0.0) as usize..floor as usize {
                let cover = (y as f32 + 1.0 - edge).clamp(0.0, 1.0);
                let colour = crest.mix(foot, (y as f32 - edge) / depth);
                self.dab(x as i32, y as i32, colour, cover);
            }
        }
    }

    /// Fills a polygon with smooth edges; corners in order, in pixels.
    pub fn shape(&mut self, corners: &[(f32, f32)], colour: Rgb) {
        let bound = |value: fn(&(f32, f32)) -> f32, start: f32, pick: fn(f32, f32) -> f32| {
            corners.iter().map(value).fold(start, pick)
        };
        let left = bound(|c| c.0, f32::MAX, f32::min).floor().max(0.0) as i32;
        let right = bound(|c| c.0, f32::MIN, f32::max).ceil() as i32;
        let top = bound(|c| c.1, f32::MAX, f32::min).floor().max(0.0) as i32;
        let low = bound(|c| c.1, f32::MIN, f32::max).ceil() as i32;
        for y in top..low.min(HEIGHT as i32) {
            for x in left..right.min(WIDTH as i32) {
                let hits = (0..16)
                    .filter(|n| {
                        let px = x as f32 + ((n % 4) as f32 + 0.5) / 4.0;
                        let py = y as f32 + ((n / 4) as f32 + 0.5) / 4.0;
                        inside(corners, px, py)
                    })
                    .count();
                if hits > 0 {
                    self.dab(x, y, colour, hits as f32 / 16.0);
                }
            }
        }
    }

    /// A rectangle from its upper left corner.
    pub fn block(&mut self, x: f32, y: f32, width: f32, height: f32, colour: Rgb) {
        let (right, low) = (x + width, y + height);
        self.shape(&[(x, y), (right, y), (right, low), (x, low)], colour);
    }

    /// A disc with a smooth edge.
    pub fn disc(&mut self, x: f32, y: f32, radius: f32, colour: Rgb) {
        let reach = radius.ceil() as i32 + 1;
        for dy in -reach..=reach {
            for dx in -reach..=reach {
                let (px, py) = (x.floor() as i32 + dx, y.floor() as i32 + dy);
                let away = (px as f32 + 0.5 - x).hypot(py as f32 + 0.5 - y);
                self.dab(px, py, colour, (radius - away + 0.5).clamp(0.0, 1.0));
            }
        }
    }

    /// Light that fades with the distance from a point.
    pub fn glow(&mut self, x: f32, y: f32, radius: f32, colour: Rgb, strength: f32) {
        let reach = radius as i32;
        for dy in -reach..=reach {
            for dx in -reach..=reach {
                let away = (dx as f32).hypot(dy as f32) / radius;
                if away < 1.0 {
                    let fade = (1.0 - away) * (1.0 - away);
                    self.dab(x as i32 + dx, y as i32 + dy, colour, strength * fade);
                }
            }
        }
    }

    /// Lets everything below `line` mirror what stands above it, tinted by `water` and stirred.
    pub fn water(&mut self, seed: u32, line: f32, water: Rgb) {
        let line = line as usize;
        for y in line..HEIGHT {
            let down = (y - line) as f32;
            let near = down / (HEIGHT - line) as f32;
            let row = wave(seed, down * 0.9 / (1.0 + near * 2.5)) - 0.5;
            let stir = row * (3.0 + near * 26.0);
            for x in 0..WIDTH {
                let ripple = mottle(
                    seed ^ 7,
                    x as f32 / (40.0 + near * 90.0),
                    down / (1.5 + near * 5.0),
                );
                let up = down * 1.05 + 1.0 + (ripple - 0.5) * near * 26.0;
                let from_y = (line as f32 - up).clamp(0.0, line as f32 - 1.0) as usize;
                let from_x = (x as f32 + stir).clamp(0.0, WIDTH as f32 - 1.0) as usize;
                let mirror = self.pixels[from_y * WIDTH + from_x];
                let tint = 0.22 + near * 0.34 + (ripple - 0.5) * 0.16;
                self.pixels[y * WIDTH + x] = mirror.mix(water, tint);
            }
        }
    }

    /// The finished picture as bytes, red, green, blue; a breath of grain keeps skies from banding.
    pub fn bytes(&self, seed: u32) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.pixels.len() * 3);
        for (i, pixel) in self.pixels.iter().enumerate() {
            let noise = (grain(seed, (i % WIDTH) as i32, (i / WIDTH) as i32) - 0.5) * 0.018;
            bytes.extend(
                pixel
                    .0
                    .map(|part| ((part + noise) * 255.0).clamp(0.0, 255.0) as u8),
            );
        }
        bytes
    }
}

fn inside(corners: &[(f32, f32)], x: f32, y: f32) -> bool {
    let mut within = false;
    let mut before = corners.len() - 1;
    for now in 0..corners.len() {
        let ((ax, ay), (bx, by)) = (corners[now], corners[before]);
        if (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax {
            within = !within;
        }
        before = now;
    }
    within
}
