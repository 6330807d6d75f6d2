//! A connection on which the end of a mail can be kept back.
//!
//! Until the relay has the line with the single dot it has no mail, however much of it has
//! arrived. So a mail goes up to there at any time, and its end when there is a place among those in
//! doubt. The SMTP client writes a mail and its end in one go; what it writes through waits in
//! between, where it flushes.

use std::future::{Future, poll_fn};
use std::io;
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, SemaphorePermit};

use super::error::{RelayError, Stage};
use super::relay::Relay;

/// A place among the mails in doubt: the relay may have said that it has them, and that is not
/// on our disk yet. Kept until it is.
pub struct Doubt<'a> {
    places: &'a Semaphore,
    place: Option<SemaphorePermit<'a>>,
}

impl<'a> Doubt<'a> {
    /// None yet.
    pub fn new(places: &'a Semaphore) -> Self {
        Self {
            places,
            place: None,
        }
    }

    /// Waits for a place; there is one in the end, because nobody closes the semaphore.
    pub(super) async fn begin(&mut self) {
        self.place = self.places.acquire().await.ok();
    }
}

/// A connection to the relay.
pub struct Line {
    pub(super) smtp: AsyncSmtpConnection,
    pub(super) hold: Arc<Hold>,
}

impl Line {
    /// Gives the relay the message that it has agreed to take; its end once there is a place
    /// among those in doubt.
    pub(super) async fn message(
        &mut self,
        relay: &Relay,
        bytes: &[u8],
        doubt: &mut Doubt<'_>,
    ) -> Result<(), RelayError> {
        let hold = &self.hold;
        // Empty, but flushed like every part: that is where the stream waits.
        let end = std::iter::once_with(|| {
            hold.keep();
            &[][..]
        });
        let parts = std::iter::once(bytes).chain(end);
        let mut message = pin!(self.smtp.message_iter(parts));
        let before = poll_fn(|cx| match message.as_mut().poll(cx) {
            Poll::Pending if hold.is_reached() => Poll::Ready(Ok(None)),
            done => done.map(|done| Ok(done.map(Some)?)),
        });
        if relay.within(Stage::Message, before).await?.is_none() {
            doubt.begin().await;
            hold.let_go();
            let rest = async { Ok(message.await?) };
            relay.within(Stage::Message, rest).await?;
        }
        Ok(())
    }
}

/// Whether the stream is to wait before it flushes, and whether it does.
#[derive(Debug, Default)]
pub(super) struct Hold {
    is_kept: AtomicBool,
    is_reached: AtomicBool,
}

impl Hold {
    fn keep(&self) {
        self.is_kept.store(true, Ordering::Release);
    }

    fn is_reached(&self) -> bool {
        self.is_reached.load(Ordering::Acquire)
    }

    fn let_go(&self) {
        self.is_kept.store(false, Ordering::Release);
        self.is_reached.store(false, Ordering::Release);
    }
}

/// The stream that a [`Hold`] keeps; encryption lies above it.
#[derive(Debug)]
pub(super) struct Held {
    stream: TcpStream,
    hold: Arc<Hold>,
}

impl Held {
    pub(super) fn new(stream: TcpStream, hold: Arc<Hold>) -> Self {
        Self { stream, hold }
    }
}

impl AsyncRead for Held {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buffer)
    }
}

impl AsyncWrite for Held {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    /// Nobody need be woken: who lets go asks again at once.
    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.hold.is_kept.load(Ordering::Acquire) {
            self.hold.is_reached.store(true, Ordering::Release);
            return Poll::Pending;
        }
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

impl AsyncTokioStream for Held {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.stream.peer_addr()
    }
}
