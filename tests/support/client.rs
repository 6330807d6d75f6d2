//! A browser as far as the server can tell: cookies, forms, tokens.

use std::net::SocketAddr;

use actix_web::cookie::Cookie;
use actix_web::http::StatusCode;
use actix_web::http::header::HeaderMap;
use actix_web::test::TestRequest;

use super::Call;

/// An answer, read to its end.
#[derive(Debug)]
pub struct Response {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: actix_web::web::Bytes,
}

impl Response {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.header("location")
            .unwrap_or_else(|| panic!("no redirect: {} {}", self.status, self.text()))
    }

    /// The page, when it is one.
    #[track_caller]
    pub fn ok(self) -> String {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text());
        self.text()
    }

    /// A redirect after a form that was accepted.
    #[track_caller]
    pub fn done(self) -> String {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text());
        self.location().to_owned()
    }
}

/// A browser. `get` and `post` are what its user does.
#[derive(Clone)]
pub struct Client {
    call: Call,
    cookie: Option<String>,
    csrf: String,
    headers: Vec<(String, String)>,
    address: SocketAddr,
}

impl Client {
    pub(super) fn new(call: Call) -> Self {
        Self {
            call,
            cookie: None,
            csrf: String::new(),
            headers: Vec::new(),
            address: ([203, 0, 113, 7], 50_000).into(),
        }
    }

    pub(super) fn set_session(&mut self, token: String, csrf: String) {
        self.cookie = Some(token);
        self.csrf = csrf;
    }

    /// Sends this header with every request from now on.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(known, _)| known != name);
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Comes from this address from now on.
    pub fn at_address(mut self, address: [u8; 4]) -> Self {
        self.address = (address, 50_000).into();
        self
    }

    /// Posts without (or with a wrong) form token from now on.
    pub fn with_csrf(mut self, token: &str) -> Self {
        self.csrf = token.into();
        self
    }

    pub async fn get(&mut self, path: &str) -> Response {
        self.send(TestRequest::get().uri(path)).await
    }

    pub async fn head(&mut self, path: &str) -> Response {
        self.send(
            TestRequest::default()
                .method(actix_web::http::Method::HEAD)
                .uri(path),
        )
        .await
    }

    /// Posts a form as the page would, with its token.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Response {
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair("csrf", &self.csrf).extend_pairs(fields);
        let request = TestRequest::post()
            .uri(path)
            .insert_header(("content-type", "application/x-www-form-urlencoded"))
            .set_payload(form.finish());
        self.send(request).await
    }

    /// Posts a form with one file.
    pub async fn post_file(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        file: (&str, &str, &[u8]),
    ) -> Response {
        let boundary = "----forpost-test-boundary";
        let mut body = Vec::new();
        for (name, value) in [("csrf", self.csrf.as_str())].iter().chain(fields) {
            body.extend_from_slice(
                format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
            );
        }
        let (field, name, bytes) = file;
        body.extend_from_slice(
            format!("--{boundary}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\ncontent-type: application/octet-stream\r\n\r\n").as_bytes(),
        );
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        let request = TestRequest::post()
            .uri(path)
            .insert_header((
                "content-type",
                format!("multipart/form-data; boundary={boundary}"),
            ))
            .set_payload(body);
        self.send(request).await
    }

    /// Sends any request, with the headers, cookie and address of this browser.
    pub async fn send(&mut self, mut request: TestRequest) -> Response {
        request = request
            .peer_addr(self.address)
            .insert_header(("host", "127.0.0.1:8080"));
        for (name, value) in &self.headers {
            request = request.insert_header((name.as_str(), value.as_str()));
        }
        if let Some(token) = &self.cookie {
            request = request.cookie(Cookie::new("forpost", token.clone()));
        }
        let response = (self.call)(request.to_request()).await;
        for value in response.headers.get_all("set-cookie") {
            let cookie = Cookie::parse(value.to_str().unwrap().to_owned()).unwrap();
            if cookie.name() == "forpost" {
                self.cookie = (!cookie.value().is_empty()).then(|| cookie.value().to_owned());
            }
        }
        // Keep the token of the form last seen, as the page in the browser would.
        let text = response.text();
        if let Some((_, rest)) = text.split_once("name=\"csrf\" value=\"")
            && let Some((token, _)) = rest.split_once('"')
            && !token.is_empty()
        {
            self.csrf = token.to_owned();
        }
        response
    }
}
