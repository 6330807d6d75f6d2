use super::*;
use crate::access::PersonId;

const OSLO: Tz = Tz::Europe__Oslo;

fn usual() -> Rhythm {
    Rhythm::usual(PersonId::new())
}

fn in_zone(name: &str) -> Rhythm {
    Rhythm {
        time_zone: Some(name.into()),
        ..usual()
    }
}

/// The week that is over on the Monday `next`.
fn week(next: &str) -> Week {
    Week::closed(next.parse().unwrap())
}

/// When the mail about the week before `next` is due, on the person's own clock.
#[track_caller]
fn is_due(rhythm: &Rhythm, next: &str, expected: &str) {
    let due = rhythm.due(week(next), OSLO);
    assert!(rhythm.is_welcome(due, OSLO));
    assert!(due >= settled_at(week(next), OSLO));
    let local = local_from_utc(rhythm.zone(OSLO), due);
    assert_eq!(local.format("%a %F %H:%M").to_string(), expected);
}

#[test]
fn monday_at_eight_whatever_the_season() {
    is_due(&usual(), "2026-11-16", "Mon 2026-11-16 08:00");
    // The clocks go forward on 29 March 2026 and back on 25 October.
    for (next, utc) in [
        ("2026-03-23", "2026-03-23T07:00:00"),
        ("2026-03-30", "2026-03-30T06:00:00"),
        ("2026-10-19", "2026-10-19T06:00:00"),
        ("2026-10-26", "2026-10-26T07:00:00"),
    ] {
        assert_eq!(usual().due(week(next), OSLO), utc.parse().unwrap());
    }
}

#[test]
fn the_hour_that_is_skipped_and_the_one_that_comes_twice() {
    let mut at_night = Rhythm {
        weekday: 7,
        hour: 2,
        weekends: true,
        quiet_from: 0,
        quiet_to: 0,
        ..usual()
    };
    // Sunday 29 March 2026 has no two o'clock, Sunday 25 October has it twice.
    is_due(&at_night, "2026-03-23", "Sun 2026-03-29 03:00");
    is_due(&at_night, "2026-10-19", "Sun 2026-10-25 02:00");
    at_night.weekday = 1;
    at_night.hour = 0;
    is_due(&at_night, "2026-11-16", "Mon 2026-11-16 00:05");
}

#[test]
fn the_last_week_of_a_long_year_has_its_monday_too() {
    let last = week("2027-01-04");
    assert_eq!(last.to_string(), "2026-W53");
    is_due(&usual(), "2027-01-04", "Mon 2027-01-04 08:00");
    assert_eq!(last.next().to_string(), "2027-W01");
    assert_eq!(last.before().to_string(), "2026-W52");
    let weeks: Vec<String> = (0..3)
        .scan(last.before(), |week, _| {
            let word = week.to_string();
            *week = week.next();
            Some(word)
        })
        .collect();
    assert_eq!(weeks, ["2026-W52", "2026-W53", "2027-W01"]);
}

#[test]
fn a_week_is_over_for_everybody_before_anybody_reads_of_it() {
    // In Auckland Monday is eight o'clock when it is Sunday evening in Oslo.
    is_due(
        &in_zone("Pacific/Auckland"),
        "2026-11-16",
        "Mon 2026-11-16 12:05",
    );
    is_due(
        &in_zone("America/Los_Angeles"),
        "2026-11-16",
        "Mon 2026-11-16 08:00",
    );
    // On Kiritimati it is Monday afternoon by then, and the hour that was asked for is over.
    is_due(
        &in_zone("Pacific/Kiritimati"),
        "2026-11-16",
        "Mon 2026-11-16 13:05",
    );
}

#[test]
fn holidays_and_weekends_are_left_alone() {
    // Easter Monday and Whit Monday; Christmas Day 2026 is a Friday.
    is_due(&usual(), "2026-04-06", "Tue 2026-04-07 08:00");
    is_due(&usual(), "2026-05-25", "Tue 2026-05-26 08:00");
    let friday = Rhythm {
        weekday: 5,
        ..usual()
    };
    is_due(&friday, "2026-12-21", "Mon 2026-12-28 08:00");
    let saturday = Rhythm {
        weekday: 6,
        ..usual()
    };
    is_due(&saturday, "2026-11-16", "Mon 2026-11-23 08:00");
    let wanted = Rhythm {
        weekends: true,
        ..saturday
    };
    is_due(&wanted, "2026-11-16", "Sat 2026-11-21 08:00");
    // The first and the seventeenth of May are Norwegian; the person decides, then the
    // organisation.
    let may = Rhythm {
        weekday: 5,
        ..in_zone("Europe/Copenhagen")
    };
    is_due(&may, "2026-04-27", "Fri 2026-05-01 08:00");
    let elsewhere = Rhythm {
        weekday: 5,
        ..in_zone("Europe/Lisbon")
    };
    is_due(&elsewhere, "2026-04-27", "Mon 2026-05-04 08:00");
}

#[test]
fn nobody_is_written_to_at_night() {
    let early = Rhythm { hour: 5, ..usual() };
    is_due(&early, "2026-11-16", "Mon 2026-11-16 07:00");
    let late = Rhythm {
        hour: 22,
        ..usual()
    };
    is_due(&late, "2026-11-16", "Tue 2026-11-17 07:00");
    // Quiet until Tuesday, which is a holiday in 2024 (the 1st of January was a Monday).
    is_due(&late, "2024-01-01", "Tue 2024-01-02 07:00");
    let at_noon = Rhythm {
        hour: 12,
        quiet_from: 11,
        quiet_to: 14,
        ..usual()
    };
    is_due(&at_noon, "2026-11-16", "Mon 2026-11-16 14:00");
    let never_quiet = Rhythm {
        hour: 3,
        quiet_from: 9,
        quiet_to: 9,
        ..usual()
    };
    is_due(&never_quiet, "2026-11-16", "Mon 2026-11-16 03:00");
}

#[test]
fn what_is_late_waits_for_the_morning() {
    let night: NaiveDateTime = "2026-11-20T23:00:00".parse().unwrap();
    assert!(!usual().is_welcome(night, OSLO));
    assert_eq!(
        usual().welcome_from(night, OSLO),
        "2026-11-23T07:00:00".parse::<NaiveDateTime>().unwrap()
    );
}

#[test]
fn every_week_has_one_moment_in_every_zone() {
    for zone in chrono_tz::TZ_VARIANTS {
        for weekday in 1..=7 {
            let rhythm = Rhythm {
                weekday,
                ..in_zone(zone.name())
            };
            let mut week = week("2026-01-05");
            let mut before = rhythm.due(week, OSLO);
            for _ in 0..53 {
                week = week.next();
                let due = rhythm.due(week, OSLO);
                assert!(before < due, "{zone} {weekday} {week}");
                assert!(rhythm.is_welcome(due, OSLO), "{zone} {weekday} {week}");
                before = due;
            }
        }
    }
}
