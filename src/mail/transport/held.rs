//! A stream that can be told to keep back what it is given last.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// Whether the stream is to wait before it flushes, and whether it does.
#[derive(Debug, Default)]
pub(super) struct Hold {
    is_kept: AtomicBool,
    is_reached: AtomicBool,
}

impl Hold {
    pub(super) fn keep(&self) {
        self.is_kept.store(true, Ordering::Release);
    }

    pub(super) fn is_reached(&self) -> bool {
        self.is_reached.load(Ordering::Acquire)
    }

    pub(super) fn let_go(&self) {
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
