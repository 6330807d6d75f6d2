//! The organisation's own prices and view rates: what clicks and views are held against.

use crate::content::channel::Channel;
use crate::error::{Fields, Message};
use crate::texts::Formats;

/// The highest price that can be entered, in hundredths.
const HIGHEST_PRICE: i64 = 10_000_000;
/// All of a channel's followers, in thousandths.
const ALL_FOLLOWERS: i64 = 1_000;

/// What the organisation has entered for one channel; `None` where it has entered nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChannelPrice {
    /// The channel.
    pub channel: Channel,
    /// Price of a click, in hundredths of the currency.
    pub click: Option<i64>,
    /// Price of a thousand views, in hundredths of the currency.
    pub thousand_views: Option<i64>,
    /// The part of the followers that sees a post, in thousandths.
    pub view_rate: Option<i64>,
}

impl ChannelPrice {
    /// Nothing entered.
    pub fn none(channel: Channel) -> Self {
        Self {
            channel,
            click: None,
            thousand_views: None,
            view_rate: None,
        }
    }
}

/// Names of a channel's fields in the form.
#[derive(Clone, Debug)]
pub struct FieldNames {
    /// Price of a click.
    pub click: String,
    /// Price of a thousand views.
    pub thousand_views: String,
    /// The part of the followers, in per cent.
    pub view_rate: String,
}

impl FieldNames {
    /// The fields of this channel.
    pub fn of(channel: Channel) -> Self {
        Self {
            click: format!("click-{channel}"),
            thousand_views: format!("views-{channel}"),
            view_rate: format!("rate-{channel}"),
        }
    }
}

/// Reads what was typed for every channel, as this language writes numbers. `text` gives a
/// field's text by its name; an empty one means that there is no price.
///
/// # Errors
/// Every field that holds no number, a negative one or one beyond reason, with a message.
pub fn read<'a>(
    text: impl Fn(&str) -> &'a str,
    formats: &Formats,
) -> Result<Vec<ChannelPrice>, Fields> {
    let mut wrong = Fields::new();
    let mut number = |field: &str, digits: u8, highest: i64, example: &str| {
        let typed = text(field);
        if typed.is_empty() {
            return None;
        }
        let key = match formats.read(typed, digits) {
            Some(value) if value <= highest => return Some(value),
            Some(_) => "reports-prices-too-high",
            None => "reports-prices-no-number",
        };
        let highest = formats.number(highest / 10_i64.pow(u32::from(digits)));
        let message = Message::new(key)
            .with("highest", highest)
            .with("example", example);
        wrong.add(field, message);
        None
    };
    let (price, share) = (formats.scaled(1_250, 2), formats.scaled(75, 1));
    let prices = Channel::ALL
        .iter()
        .map(|&channel| {
            let fields = FieldNames::of(channel);
            ChannelPrice {
                channel,
                click: number(&fields.click, 2, HIGHEST_PRICE, &price),
                thousand_views: number(&fields.thousand_views, 2, HIGHEST_PRICE, &price),
                view_rate: number(&fields.view_rate, 1, ALL_FOLLOWERS, &share),
            }
        })
        .collect();
    if wrong.is_empty() {
        Ok(prices)
    } else {
        Err(wrong)
    }
}

/// Reads one price in hundredths.
///
/// # Errors
/// `Invalid` beside `field` when it holds no number, nought or one beyond reason.
pub fn read_price(field: &str, typed: &str, formats: &Formats) -> Result<i64, Fields> {
    let mut wrong = Fields::new();
    let key = match formats.read(typed, 2) {
        Some(price) if (1..=HIGHEST_PRICE).contains(&price) => return Ok(price),
        Some(_) => "reports-job-ad-out-of-range",
        None if typed.is_empty() => "reports-job-ad-missing",
        None => "reports-prices-no-number",
    };
    let highest = formats.number(HIGHEST_PRICE / 100);
    let message = Message::new(key)
        .with("highest", highest)
        .with("example", formats.scaled(1_250_000, 2));
    wrong.add(field, message);
    Err(wrong)
}

/// Thousandths in per cent, without the sign: `8`, `7,5`.
pub fn per_cent(thousandths: i64, formats: &Formats) -> String {
    if thousandths % 10 == 0 {
        formats.number(thousandths / 10)
    } else {
        formats.scaled(thousandths, 1)
    }
}
