//! Numbers, money and dates as bokmål, Danish and English write them, by CLDR.

use chrono::{Datelike, NaiveDate, NaiveTime};
use fluent_bundle::FluentValue;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter as DateFormatter;
use icu_datetime::fieldsets::{MD, YM, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use super::Lang;

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindOfDate {
    /// 21. november 2026
    Long,
    /// 21. nov.
    Short,
    /// november 2026
    Month,
    /// lørdag 21. november 2026
    Weekday,
}

/// The way one language writes numbers and dates.
pub struct Formats {
    lang: Lang,
    number: DecimalFormatter,
    long: DateFormatter<Gregorian, YMD>,
    short: DateFormatter<Gregorian, MD>,
    month: DateFormatter<Gregorian, YM>,
    weekday: DateFormatter<Gregorian, YMDE>,
}

/// The language data that the program carries does not fit the language: found at the start.
#[derive(Debug, thiserror::Error)]
#[error("formats of {0}: {1}")]
pub struct FormatsError(Lang, String);

impl Formats {
    /// The formats of a language.
    pub fn new(lang: Lang) -> Result<Self, FormatsError> {
        let fail = |why: &dyn std::fmt::Display| FormatsError(lang, why.to_string());
        // `en` alone means American dates.
        let name = match lang {
            Lang::Nb => "nb",
            Lang::Da => "da",
            Lang::En => "en-GB",
        };
        let locale: Locale = name.parse().map_err(|e| fail(&e))?;
        Ok(Self {
            lang,
            number: DecimalFormatter::try_new(locale.clone().into(), Default::default())
                .map_err(|e| fail(&e))?,
            long: DateFormatter::try_new(locale.clone().into(), YMD::long())
                .map_err(|e| fail(&e))?,
            short: DateFormatter::try_new(locale.clone().into(), MD::medium())
                .map_err(|e| fail(&e))?,
            month: DateFormatter::try_new(locale.clone().into(), YM::long())
                .map_err(|e| fail(&e))?,
            weekday: DateFormatter::try_new(locale.into(), YMDE::long()).map_err(|e| fail(&e))?,
        })
    }

    /// `12 345`, `12.345`, `12,345`.
    pub fn number(&self, value: i64) -> String {
        self.decimal(&Decimal::from(value))
    }

    /// A number with so many digits after the separator, rounded half to even.
    pub fn fraction(&self, value: f64, digits: u8) -> String {
        let text = format!("{value:.*}", usize::from(digits));
        text.parse::<Decimal>()
            .map_or(text, |number| self.decimal(&number))
    }

    fn decimal(&self, value: &Decimal) -> String {
        // CLDR writes the bokmål minus as U+2212 and groups with U+00A0, as the glossary asks.
        self.number.format(value).to_string()
    }

    /// `12,5 %` (with a space that does not break), `12.5%` in English. `share` is 0 to 1.
    pub fn percent(&self, share: f64) -> String {
        let number = self.fraction(share * 100.0, 1);
        match self.lang {
            Lang::Nb | Lang::Da => format!("{number}\u{a0}%"),
            Lang::En => format!("{number}%"),
        }
    }

    /// A number given in tenths, hundredths or thousandths: `12,5` for 125 and one digit. Never
    /// rounded.
    pub fn scaled(&self, value: i64, digits: u8) -> String {
        let mut number = Decimal::from(value);
        number.multiply_pow10(-i16::from(digits));
        self.decimal(&number)
    }

    /// Money, given in hundredths: `1 250 kr`, `1.250 kr.`, `NOK 1,250`; with two digits after
    /// the separator where there is a part of a krone. `currency` is its code (ISO 4217).
    pub fn money(&self, hundredths: i64, currency: &str) -> String {
        let number = if hundredths % 100 == 0 {
            self.number(hundredths / 100)
        } else {
            self.scaled(hundredths, 2)
        };
        let is_kroner = matches!(currency, "NOK" | "DKK" | "SEK");
        match self.lang {
            Lang::Nb if is_kroner => format!("{number}\u{a0}kr"),
            Lang::Da if is_kroner => format!("{number}\u{a0}kr."),
            Lang::Nb | Lang::Da => format!("{number}\u{a0}{currency}"),
            Lang::En => format!("{currency}\u{a0}{number}"),
        }
    }

    /// A number as a person types it in this language, in tenths, hundredths or thousandths:
    /// 125 for `1,25` and two digits. Groups of three may be set apart as the language does it,
    /// or by blanks. `None` when it is no number, is negative, or has more digits than that.
    pub fn read(&self, typed: &str, digits: u8) -> Option<i64> {
        let (separator, group) = match self.lang {
            Lang::Nb => (',', None),
            Lang::Da => (',', Some('.')),
            Lang::En => ('.', Some(',')),
        };
        let (whole, part) = typed
            .trim()
            .split_once(separator)
            .unwrap_or((typed.trim(), "0"));
        let is_group = |c: char| Some(c) == group || matches!(c, ' ' | '\u{a0}' | '\u{202f}');
        let groups: Vec<&str> = whole.split(is_group).collect();
        let is_grouped = groups.iter().skip(1).all(|group| group.len() == 3);
        let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let whole = groups.concat();
        let is_number = is_grouped && are_digits(&whole) && are_digits(part);
        if !is_number || groups[0].is_empty() || part.len() > usize::from(digits) {
            return None;
        }
        format!("{whole}{part:0<width$}", width = usize::from(digits))
            .parse()
            .ok()
    }

    /// A day of the calendar.
    pub fn date(&self, day: NaiveDate, kind: KindOfDate) -> String {
        // Chrono's months and days are always valid Gregorian ones in chrono's range of years.
        let Ok(date) = Date::try_new_gregorian(day.year(), day.month() as u8, day.day() as u8)
        else {
            return day.to_string();
        };
        match kind {
            KindOfDate::Long => self.long.format(&date).to_string(),
            KindOfDate::Short => self.short.format(&date).to_string(),
            KindOfDate::Month => self.month.format(&date).to_string(),
            KindOfDate::Weekday => self.weekday.format(&date).to_string(),
        }
    }

    /// `08.00`, `08.00`, `08:00`.
    pub fn time(&self, time: NaiveTime) -> String {
        match self.lang {
            Lang::Nb | Lang::Da => time.format("%H.%M").to_string(),
            Lang::En => time.format("%H:%M").to_string(),
        }
    }
}

/// Numbers inside Fluent texts are written as everywhere else.
pub(super) struct FluentNumbers(Formats);

impl Memoizable for FluentNumbers {
    type Args = ();
    type Error = FormatsError;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<Self, FormatsError> {
        let lang = lang.language.as_str().parse().unwrap_or(Lang::En);
        Formats::new(lang).map(Self)
    }
}

/// Writes a number argument of a Fluent text; leaves everything else to Fluent.
pub(super) fn write_number(
    value: &FluentValue,
    memoizer: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    memoizer
        .with_try_get::<FluentNumbers, _, _>((), |formats| {
            if number.value.fract() == 0.0 {
                formats.0.number(number.value as i64)
            } else {
                formats.0.fraction(number.value, 1)
            }
        })
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_each_language_writes_them() {
        let [nb, da, en] = [Lang::Nb, Lang::Da, Lang::En].map(|l| Formats::new(l).unwrap());
        let day = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        assert_eq!(nb.number(12345), "12\u{a0}345");
        assert_eq!(da.number(12345), "12.345");
        assert_eq!(en.number(12345), "12,345");
        assert_eq!(nb.fraction(12345.64, 1), "12\u{a0}345,6");
        assert_eq!(en.percent(0.125), "12.5%");
        assert_eq!(nb.money(125_000, "NOK"), "1\u{a0}250\u{a0}kr");
        assert_eq!(da.money(125_000, "DKK"), "1.250\u{a0}kr.");
        assert_eq!(en.money(125_050, "NOK"), "NOK\u{a0}1,250.50");
        assert_eq!(da.money(125_005, "EUR"), "1.250,05\u{a0}EUR");
        assert_eq!(en.scaled(80, 1), "8.0");
        assert_eq!(nb.date(day, KindOfDate::Long), "21. november 2026");
        assert_eq!(da.date(day, KindOfDate::Long), "21. november 2026");
        assert_eq!(en.date(day, KindOfDate::Long), "21 November 2026");
        assert_eq!(en.date(day, KindOfDate::Month), "November 2026");
        assert_eq!(nb.date(day, KindOfDate::Short), "21. nov.");
        assert_eq!(
            nb.date(day, KindOfDate::Weekday),
            "lørdag 21. november 2026"
        );
        assert_eq!(
            da.date(day, KindOfDate::Weekday),
            "lørdag 21. november 2026"
        );
        assert_eq!(
            en.date(day, KindOfDate::Weekday),
            "Saturday, 21 November 2026"
        );
    }

    #[test]
    fn what_is_written_can_be_read() {
        let [nb, da, en] = [Lang::Nb, Lang::Da, Lang::En].map(|l| Formats::new(l).unwrap());
        for (typed, expected) in [
            ("1,7", Some(170)),
            (" 12 345,60 ", Some(1_234_560)),
            ("12\u{a0}345", Some(1_234_500)),
            ("0", Some(0)),
            ("1.7", None),
            ("1,", None),
            (",5", None),
            ("1,705", None),
            ("-1", None),
            ("1 23", None),
            ("to", None),
            ("", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(nb.read(typed, 2), expected, "{typed}");
        }
        assert_eq!(da.read("12.345,6", 2), Some(1_234_560));
        assert_eq!(da.read("1.7", 2), None);
        assert_eq!(en.read("12,345.60", 2), Some(1_234_560));
        assert_eq!(en.read("1,7", 2), None);
        assert_eq!(en.read("12.5", 1), Some(125));
        for value in [0, 5, 99, 100, 123_456_789] {
            for formats in [&nb, &da, &en] {
                assert_eq!(formats.read(&formats.scaled(value, 2), 2), Some(value));
            }
        }
    }
}
