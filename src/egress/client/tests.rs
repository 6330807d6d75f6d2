use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;

use super::*;

/// Answers on a free port of this machine until the test process ends; gives its authority.
fn server(answer: impl Fn(&str) -> Vec<u8> + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let authority = listener.local_addr().unwrap().to_string();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0_u8; 4096];
            let read = stream.read(&mut request).unwrap_or(0);
            let request = String::from_utf8_lossy(&request[..read]).into_owned();
            // The client may have hung up already, as it does when an answer is too long.
            let _ = stream.write_all(&answer(&request));
        }
    });
    authority
}

fn answer(status: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let mut bytes = format!(
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    )
    .into_bytes();
    bytes.extend_from_slice(body);
    bytes
}

fn egress(authority: &str) -> Egress {
    Egress::new(EgressRules {
        allow_private: vec![authority.into()],
        ..EgressRules::default()
    })
    .unwrap()
}

fn url(authority: &str, path: &str) -> Url {
    Url::parse(&format!("http://{authority}{path}")).unwrap()
}

const HTML: &str = "Content-Type: text/html; charset=utf-8\r\n";

#[tokio::test]
async fn a_page_comes_back_with_its_type_and_final_address() {
    let at = server(|request| {
        if request.starts_with("GET /old ") {
            answer(
                "302 Found",
                "Location: /new?a=1\r\nSet-Cookie: a=b\r\n",
                b"",
            )
        } else {
            assert!(request.starts_with("GET /new?a=1 "));
            let lower = request.to_ascii_lowercase();
            assert!(!lower.contains("cookie:") && !lower.contains("referer:"));
            assert!(lower.contains("user-agent: forpost/"));
            answer("200 OK", HTML, "<title>Blåbær</title>".as_bytes())
        }
    });
    let page = egress(&at).get_html(&url(&at, "/old")).await.unwrap();
    assert_eq!(page.final_url, url(&at, "/new?a=1"));
    assert_eq!(
        page.content_type.as_deref(),
        Some("text/html; charset=utf-8")
    );
    assert_eq!(page.body, "<title>Blåbær</title>".as_bytes());
}

#[tokio::test]
async fn a_redirect_inward_is_refused() {
    for (target, key) in [
        ("http://169.254.169.254/latest", "not-public"),
        ("http://[::1]/", "not-public"),
        ("http://127.0.0.1:1/", "refused"),
        ("http://localhost/", "not-public"),
        ("file:///etc/passwd", "refused"),
        ("//user:pw@example.no/", "refused"),
    ] {
        let at = server(move |_| answer("301 Moved", &format!("Location: {target}\r\n"), b""));
        let error = egress(&at).get_html(&url(&at, "/")).await.unwrap_err();
        assert_eq!(error.key(), key, "{target}");
    }
}

#[tokio::test]
async fn redirects_end_after_three() {
    let at = server(|request| {
        let hops: u32 = request["GET /".len()..]
            .split(' ')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        if hops == 0 {
            answer("200 OK", HTML, b"home")
        } else {
            answer("307 On", &format!("Location: /{}\r\n", hops - 1), b"")
        }
    });
    assert!(egress(&at).get_html(&url(&at, "/3")).await.is_ok());
    let error = egress(&at).get_html(&url(&at, "/4")).await.unwrap_err();
    assert_eq!(error.key(), "too-many-redirects");
}

#[tokio::test]
async fn a_private_name_is_refused_by_the_resolver() {
    // The exemption is for the name; the address check of the resolver itself is what is tried.
    let egress = egress("127.0.0.1:9");
    let request = egress.client.get("http://localhost:9/").send().await;
    let error = EgressError::from_request(request.unwrap_err());
    assert_eq!(error.key(), "not-public");
}

#[tokio::test]
async fn an_exempt_name_is_reached() {
    let at = server(|_| answer("200 OK", HTML, b"hei"));
    let named = at.replace("127.0.0.1", "localhost");
    let page = egress(&named).get_html(&url(&named, "/")).await.unwrap();
    assert_eq!(page.body, b"hei");
}

#[tokio::test]
async fn a_long_page_is_cut_and_a_long_picture_refused() {
    let at = server(|request| {
        let kind = if request.contains("/page") {
            HTML
        } else {
            "Content-Type: image/png\r\n"
        };
        answer("200 OK", kind, &vec![b'a'; 5000])
    });
    let egress = Egress::new(EgressRules {
        allow_private: vec![at.clone()],
        max_page_bytes: 1000,
        max_image_bytes: 4999,
        ..EgressRules::default()
    })
    .unwrap();
    let page = egress.get_html(&url(&at, "/page")).await.unwrap();
    assert_eq!(page.body.len(), 1000);
    let error = egress.get_image(&url(&at, "/picture")).await.unwrap_err();
    assert_eq!(error.key(), "too-large");
}

#[tokio::test]
async fn the_wrong_kind_of_answer_has_a_name() {
    let at = server(|request| {
        if request.contains("/missing") {
            answer("404 Not Found", HTML, b"")
        } else if request.contains("/svg") {
            answer("200 OK", "Content-Type: image/svg+xml\r\n", b"<svg/>")
        } else if request.contains("/bare") {
            answer("200 OK", "", b"?")
        } else {
            answer("200 OK", "Content-Type: application/pdf\r\n", b"%PDF")
        }
    });
    let egress = egress(&at);
    let key = |result: Result<Fetched, EgressError>| result.unwrap_err().key();
    assert_eq!(key(egress.get_html(&url(&at, "/missing")).await), "status");
    assert_eq!(key(egress.get_html(&url(&at, "/pdf")).await), "not-html");
    assert_eq!(key(egress.get_html(&url(&at, "/bare")).await), "not-html");
    assert_eq!(key(egress.get_image(&url(&at, "/svg")).await), "not-image");
    assert_eq!(key(egress.get_image(&url(&at, "/pdf")).await), "not-image");
}

#[tokio::test]
async fn a_silent_server_times_out() {
    // Bound but never accepting: the kernel takes the connection, nobody answers.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = listener.local_addr().unwrap().to_string();
    let egress = Egress::new(EgressRules {
        allow_private: vec![at.clone()],
        timeout: Duration::from_millis(150),
        ..EgressRules::default()
    })
    .unwrap();
    let error = egress.get_html(&url(&at, "/")).await.unwrap_err();
    assert_eq!(error.key(), "timeout");
}

#[tokio::test]
async fn nobody_at_home_is_unreachable() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let at = listener.local_addr().unwrap().to_string();
    drop(listener);
    let error = egress(&at).get_html(&url(&at, "/")).await.unwrap_err();
    assert_eq!(error.key(), "unreachable");
}
