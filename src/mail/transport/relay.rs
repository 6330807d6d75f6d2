//! The relay, and connections to it.

use std::fs;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use std::{future::Future, io};

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{
    AsyncSmtpConnection, AsyncTokioStream, Certificate, TlsParameters,
};
use lettre::transport::smtp::extension::ClientId;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use secrecy::ExposeSecret;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::error::{Cause, RelayError, Stage, TransportError};
use super::held::{Held, Hold};
use super::line::Line;
use super::pace::Pace;
use crate::config::{Mail as Settings, SmtpTls};

/// A relay and how it is spoken to.
pub struct Relay {
    host: String,
    port: u16,
    encryption: Encryption,
    credentials: Option<Credentials>,
    hello: ClientId,
    timeout: Duration,
    connections: usize,
    pace: Pace,
}

enum Encryption {
    /// Asked for after the greeting; without it nothing is said.
    StartTls(TlsParameters),
    /// From the first byte.
    Implicit(TlsConnector, ServerName<'static>),
    None,
}

impl Relay {
    /// The relay of the settings.
    pub(super) fn new(settings: &Settings) -> Result<Self, TransportError> {
        let host = settings.smtp_host.clone();
        let encryption = match settings.smtp_tls {
            SmtpTls::Required => Encryption::StartTls(parameters(&host, &settings.smtp_ca)?),
            SmtpTls::Implicit => {
                let name = ServerName::try_from(host.clone()).map_err(TransportError::of)?;
                Encryption::Implicit(connector(&settings.smtp_ca)?, name)
            }
            SmtpTls::None => Encryption::None,
        };
        let credentials = (!settings.smtp_user.is_empty()).then(|| {
            let password = settings.smtp_password.expose_secret().to_owned();
            Credentials::new(settings.smtp_user.clone(), password)
        });
        Ok(Self {
            host,
            port: settings.smtp_port,
            encryption,
            credentials,
            hello: ClientId::default(),
            timeout: Duration::from_secs(settings.smtp_timeout.into()),
            connections: settings.smtp_connections as usize,
            pace: Pace::new(settings.per_minute),
        })
    }

    /// Name and port.
    pub fn address(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    pub(super) fn connections(&self) -> usize {
        self.connections
    }

    pub(super) async fn turn(&self) {
        self.pace.turn().await;
    }

    /// A connection that mail can be given to: encrypted and signed in, as the settings say.
    pub async fn connect(&self) -> Result<AsyncSmtpConnection, RelayError> {
        Ok(self.line().await?.into_smtp())
    }

    /// The same, on which the end of a mail can be kept back.
    pub(super) async fn line(&self) -> Result<Line, RelayError> {
        let mut line = self
            .within(Stage::Connection, async { self.open().await })
            .await?;
        if let Some(credentials) = &self.credentials {
            self.within(Stage::SignIn, line.sign_in(credentials))
                .await?;
        }
        Ok(line)
    }

    async fn open(&self) -> Result<Line, Cause> {
        let stream = TcpStream::connect((self.host.as_str(), self.port)).await?;
        // The end of a mail is a small packet of its own, which would otherwise wait for the
        // relay's acknowledgement of the rest: some forty milliseconds a mail.
        stream.set_nodelay(true)?;
        let hold = Arc::<Hold>::default();
        let stream = Held::new(stream, hold.clone());
        let stream: Box<dyn AsyncTokioStream> = match &self.encryption {
            Encryption::Implicit(connector, name) => {
                Box::new(Encrypted(connector.connect(name.clone(), stream).await?))
            }
            Encryption::StartTls(_) | Encryption::None => Box::new(stream),
        };
        let mut smtp = AsyncSmtpConnection::connect_with_transport(stream, &self.hello).await?;
        if let Encryption::StartTls(parameters) = &self.encryption {
            smtp.starttls(parameters.clone(), &self.hello).await?;
        }
        Line::new(smtp, hold, &self.hello).await
    }

    /// Waits for an answer as long as the settings allow.
    pub(super) async fn within<T>(
        &self,
        stage: Stage,
        work: impl Future<Output = Result<T, Cause>>,
    ) -> Result<T, RelayError> {
        let done = tokio::time::timeout(self.timeout, work).await;
        done.unwrap_or(Err(Cause::Silence(self.timeout)))
            .map_err(|cause| RelayError { stage, cause })
    }
}

fn parameters(host: &str, ca: &Path) -> Result<TlsParameters, TransportError> {
    let mut builder = TlsParameters::builder(host.to_owned());
    if !ca.as_os_str().is_empty() {
        let pem = fs::read(ca).map_err(TransportError::of)?;
        let certificate = Certificate::from_pem(&pem).map_err(TransportError::of)?;
        builder = builder.add_root_certificate(certificate);
    }
    builder.build_rustls().map_err(TransportError::of)
}

fn connector(ca: &Path) -> Result<TlsConnector, TransportError> {
    let mut roots = RootCertStore::empty();
    roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    if !ca.as_os_str().is_empty() {
        for certificate in CertificateDer::pem_file_iter(ca).map_err(TransportError::of)? {
            let certificate = certificate.map_err(TransportError::of)?;
            roots.add(certificate).map_err(TransportError::of)?;
        }
    }
    let config = ClientConfig::builder()
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

/// A stream that is encrypted from the first byte, for the SMTP client to speak through.
#[derive(Debug)]
struct Encrypted(TlsStream<Held>);

impl AsyncRead for Encrypted {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Encrypted {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

impl AsyncTokioStream for Encrypted {
    fn peer_addr(&self) -> io::Result<std::net::SocketAddr> {
        self.0.get_ref().0.peer_addr()
    }
}
