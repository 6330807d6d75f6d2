//! The promise of docs/look.md, computed from the stylesheet itself: text is readable (4.5:1) and
//! the edges of controls and the series of charts are visible (3:1), in the light and the dark theme.

use std::collections::HashMap;

const STYLESHEET: &str = include_str!("../src/web/assets/forpost.css");

/// A colour token: its light and its dark value, each as `#rrggbb`.
type Token<'a> = (&'a str, &'a str);

/// Reads lines of the form `--name: light-dark(#rrggbb, #rrggbb);`.
fn tokens() -> HashMap<&'static str, Token<'static>> {
    STYLESHEET
        .lines()
        .filter_map(|line| {
            let (name, rest) = line
                .trim()
                .strip_prefix("--")?
                .split_once(": light-dark(")?;
            let (light, dark) = rest.strip_suffix(");")?.split_once(", ")?;
            dark.starts_with('#').then_some((name, (light, dark)))
        })
        .collect()
}

/// Relative luminance as WCAG 2.2 defines it, from 0 (black) to 1 (white).
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value =
            f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("a hexadecimal colour"))
                / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_pair_of_colours_can_be_told_apart_in_both_themes() {
    let mut pairs: Vec<(String, String, f64)> = Vec::new();
    let mut pair =
        |front: &str, ground: &str, least| pairs.push((front.into(), ground.into(), least));
    for ground in ["fog", "paper", "sunk"] {
        for text in [
            "ink",
            "ink-soft",
            "link",
            "lantern-deep",
            "error-ink",
            "good-ink",
        ] {
            pair(text, ground, 4.5);
        }
        pair("line-strong", ground, 3.0);
        pair("focus", ground, 3.0);
    }
    for ground in [
        "brand",
        "recruitment",
        "care",
        "info",
        "good",
        "warning",
        "error",
    ] {
        pair(&format!("{ground}-ink"), ground, 4.5);
        for text in ["ink", "ink-soft", "link"] {
            pair(text, ground, 4.5);
        }
    }
    for series in 1..=5 {
        pair(&format!("series-{series}"), "paper", 3.0);
    }
    pair("lantern-ink", "lantern", 4.5);
    pair("lantern-ink", "lantern-hover", 4.5);
    pair("danger-ink", "danger", 4.5);
    pair("bar-ink", "bar", 4.5);
    pair("bar-soft", "bar", 4.5);
    pair("lantern", "bar", 3.0);

    let tokens = tokens();
    let token = |name: &str| {
        *tokens
            .get(name)
            .unwrap_or_else(|| panic!("no colour token --{name}"))
    };
    let mut faint = Vec::new();
    for (front, ground, least) in &pairs {
        let ((front_light, front_dark), (ground_light, ground_dark)) =
            (token(front), token(ground));
        for (theme, ratio) in [
            ("light", contrast(front_light, ground_light)),
            ("dark", contrast(front_dark, ground_dark)),
        ] {
            if ratio < *least {
                faint.push(format!(
                    "{theme}: --{front} on --{ground} is {ratio:.2}, needs {least}"
                ));
            }
        }
    }
    assert!(faint.is_empty(), "{}", faint.join("\n"));
}
