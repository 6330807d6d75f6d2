//! Settings: what is refused, and that it is refused by name.

use forpost::config::Config;

fn refusal(name: &str, value: &str) -> String {
    Config::from_variables([(name.to_owned(), value.to_owned())])
        .unwrap_err()
        .to_string()
}

#[test]
fn the_defaults_hold_by_themselves() {
    let config = Config::from_variables([]).unwrap();
    assert_eq!(config.base(), "http://127.0.0.1:8080");
    assert!(!config.is_https());
}

#[test]
fn unknown_settings_are_refused_by_name() {
    assert!(refusal("FORPOST_DATABSE_URL", "sqlite:a.db").contains("databse_url"));
    assert!(refusal("FORPOST_MAIL__SMTP_HOSTS", "a").contains("smtp_hosts"));
}

#[test]
fn an_unknown_database_is_refused_without_its_password() {
    let refused = refusal(
        "FORPOST_DATABASE_URL",
        "mysql://forpost:hemmelig@db/forpost",
    );
    assert!(
        refused.contains("database_url") && !refused.contains("hemmelig"),
        "{refused}"
    );
}

#[test]
fn values_that_make_no_sense_are_refused_by_name() {
    assert!(refusal("FORPOST_BASE_URL", "forpost.example.org").contains("base_url"));
    assert!(refusal("FORPOST_REPORTS__SMALLEST_GROUP", "4").contains("reports.smallest_group"));
    assert!(refusal("FORPOST_MAIL__FROM", "nobody").contains("mail.from"));
    assert!(refusal("FORPOST_TIME_ZONE", "Europe/Osloo").contains("Osloo"));
}

#[test]
fn lists_and_sections_can_be_given_in_the_environment() {
    let config = Config::from_variables([
        (
            "FORPOST_TRUSTED_PROXIES".to_owned(),
            "10.0.0.1,10.0.0.2".to_owned(),
        ),
        ("FORPOST_MAIL__SMTP_PORT".to_owned(), "2525".to_owned()),
        (
            "FORPOST_BASE_URL".to_owned(),
            "https://forpost.example.org/".to_owned(),
        ),
    ])
    .unwrap();
    assert_eq!(config.trusted_proxies.len(), 2);
    assert_eq!(config.mail.smtp_port, 2525);
    assert_eq!(config.base(), "https://forpost.example.org");
}
