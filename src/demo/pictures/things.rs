//! What stands in the landscapes: spruces, houses, warehouses, turbines, a ferry.

use super::canvas::{Canvas, Rgb, grain};
use super::palette::Palette;

/// A spruce whose foot is at (x, y).
pub(super) fn spruce(canvas: &mut Canvas, x: f32, y: f32, height: f32, colour: Rgb) {
    for tier in 0..4 {
        let top = y - height + tier as f32 * height * 0.21;
        let low = top + height * 0.37;
        let half = height * (0.09 + 0.045 * tier as f32);
        canvas.shape(&[(x, top), (x + half, low), (x - half, low)], colour);
    }
}

/// A row of spruces along the line `ground`, thick at `thickness` 1 and bare at 0.
pub(super) fn spruces(
    canvas: &mut Canvas,
    seed: u32,
    (height, thickness): (f32, f32),
    colour: Rgb,
    ground: impl Fn(f32) -> f32,
) {
    let mut x = -10.0;
    let mut n = 0;
    while x < 1210.0 {
        n += 1;
        let size = height * (0.55 + 0.6 * grain(seed, n, 1));
        if super::canvas::wave(seed ^ 3, x / 130.0) < thickness {
            spruce(canvas, x, ground(x) + size * 0.12, size, colour);
        }
        x += height * (0.16 + 0.34 * grain(seed, n, 2));
    }
}

/// A wooden house; (x, y) is the lower left corner of its wall.
pub(super) fn house(
    canvas: &mut Canvas,
    seed: u32,
    (x, y): (f32, f32),
    size: f32,
    palette: &Palette,
) {
    let wall = palette.walls[(grain(seed, 1, 1) * 4.0) as usize % 4].mix(palette.near, 0.28);
    let roof = palette.near.mix(palette.far, 0.22);
    let (width, height) = (size * (0.95 + 0.5 * grain(seed, 1, 2)), size * 0.62);
    let peak = y - height - size * 0.42;
    canvas.block(
        x + width * 0.68,
        peak - size * 0.04,
        size * 0.1,
        size * 0.3,
        roof,
    );
    canvas.block(x, y - height, width, height + size * 0.4, wall);
    let eaves = y - height + 1.0;
    canvas.shape(
        &[
            (x - size * 0.07, eaves),
            (x + width * 0.5, peak),
            (x + width + size * 0.07, eaves),
        ],
        roof,
    );
    for column in 0..3 {
        if grain(seed, 2, column) < 0.68 {
            let left = x + width * (0.14 + 0.28 * column as f32);
            canvas.block(
                left,
                y - height * 0.68,
                width * 0.15,
                height * 0.3,
                palette.lamp,
            );
        }
    }
}

/// A tall gabled warehouse as they stand on old quays; (x, y) is its lower left corner.
pub(super) fn warehouse(
    canvas: &mut Canvas,
    seed: u32,
    (x, y): (f32, f32),
    (width, height): (f32, f32),
    palette: &Palette,
) {
    let wall = palette.walls[(grain(seed, 3, 1) * 4.0) as usize % 4].mix(palette.near, 0.34);
    let roof = palette.near.mix(palette.far, 0.18);
    let peak = y - height - width * 0.52;
    canvas.block(x, y - height, width, height, wall);
    canvas.shape(
        &[
            (x, y - height + 1.0),
            (x + width * 0.5, peak),
            (x + width, y - height + 1.0),
        ],
        wall,
    );
    let edge = width * 0.07;
    for side in [-1.0, 1.0] {
        let middle = x + width * 0.5;
        let eave = middle + side * (width * 0.5 + edge * 0.6);
        canvas.shape(
            &[
                (middle, peak - edge),
                (eave, y - height + edge),
                (eave, y - height + edge * 2.4),
                (middle, peak + edge),
            ],
            roof,
        );
    }
    let floors = (height / 34.0).max(2.0) as i32;
    for floor in 0..floors {
        for column in 0..3 {
            let lit = grain(seed, 10 + floor, column) < 0.5;
            let pane = if lit {
                palette.lamp
            } else {
                wall.mix(palette.near, 0.55)
            };
            let left = x + width * (0.17 + 0.255 * column as f32);
            let top = y - height + 8.0 + floor as f32 * (height - 14.0) / floors as f32;
            canvas.block(left, top, width * 0.15, 15.0, pane);
        }
    }
}

/// A block of flats or a tower seen from afar, with a few lit windows.
pub(super) fn tower(
    canvas: &mut Canvas,
    seed: u32,
    (x, y): (f32, f32),
    (width, height): (f32, f32),
    wall: Rgb,
    lamp: Rgb,
) {
    let top = y - height;
    canvas.block(x, top, width, height, wall);
    match (grain(seed, 4, 1) * 5.0) as u32 {
        0 | 1 => {
            let peak = (x + width * 0.5, top - width * 0.38);
            canvas.shape(&[(x, top + 1.0), peak, (x + width, top + 1.0)], wall);
        }
        2 => canvas.block(x + width * 0.2, top - 7.0, width * 0.3, 8.0, wall),
        _ => {}
    }
    let (columns, rows) = ((width / 11.0) as i32, (height / 15.0) as i32);
    for row in 0..rows {
        for column in 0..columns {
            let chance = grain(seed, 20 + row, column);
            if chance < 0.3 {
                let left = x + 4.0 + column as f32 * (width - 4.0) / columns as f32;
                let shade = wall.mix(lamp, 0.55 + chance * 1.4);
                canvas.block(left, top + 6.0 + row as f32 * 14.0, 4.0, 6.0, shade);
            }
        }
    }
}

/// A wind turbine whose foot is at (x, y).
pub(super) fn turbine(
    canvas: &mut Canvas,
    seed: u32,
    (x, y): (f32, f32),
    height: f32,
    colour: Rgb,
) {
    let hub = y - height;
    let (foot, neck) = (height * 0.017, height * 0.008);
    canvas.shape(
        &[
            (x - neck, hub),
            (x + neck, hub),
            (x + foot, y + 12.0),
            (x - foot, y + 12.0),
        ],
        colour,
    );
    let turn = grain(seed, 5, 5) * std::f32::consts::TAU / 3.0;
    for blade in 0..3 {
        let angle = turn + blade as f32 * std::f32::consts::TAU / 3.0;
        let (sin, cos) = angle.sin_cos();
        let point = |along: f32, across: f32| {
            (
                x + cos * along - sin * across,
                hub + sin * along + cos * across,
            )
        };
        let length = height * 0.56;
        canvas.shape(
            &[
                point(0.0, -neck * 0.9),
                point(length * 0.22, -neck * 2.1),
                point(length, 0.0),
                point(length * 0.2, neck * 0.9),
                point(0.0, neck * 0.9),
            ],
            colour,
        );
    }
    canvas.disc(x, hub, height * 0.02, colour);
}

/// A small ferry; (x, y) is the middle of its waterline.
pub(super) fn ferry(canvas: &mut Canvas, (x, y): (f32, f32), length: f32, palette: &Palette) {
    let l = length / 100.0;
    let hull = palette.near.mix(palette.walls[0], 0.55);
    let white = palette.walls[2].mix(palette.sky[2], 0.35);
    let at = |dx: f32, dy: f32| (x + dx * l, y + dy * l);
    canvas.shape(
        &[
            at(-50.0, -11.0),
            at(52.0, -11.0),
            at(44.0, 0.0),
            at(-44.0, 0.0),
        ],
        hull,
    );
    canvas.shape(
        &[
            at(-47.0, -18.0),
            at(48.0, -18.0),
            at(52.0, -11.0),
            at(-50.0, -11.0),
        ],
        white,
    );
    canvas.shape(
        &[
            at(-30.0, -27.0),
            at(30.0, -27.0),
            at(33.0, -18.0),
            at(-33.0, -18.0),
        ],
        white,
    );
    canvas.shape(
        &[
            at(8.0, -35.0),
            at(22.0, -35.0),
            at(25.0, -27.0),
            at(6.0, -27.0),
        ],
        white,
    );
    canvas.shape(
        &[
            at(-18.0, -39.0),
            at(-8.0, -39.0),
            at(-7.0, -27.0),
            at(-19.0, -27.0),
        ],
        hull,
    );
    for window in 0..9 {
        let (left, top) = at(-27.0 + window as f32 * 6.2, -24.6);
        canvas.block(left, top, 3.6 * l, 3.4 * l, palette.lamp);
    }
}
