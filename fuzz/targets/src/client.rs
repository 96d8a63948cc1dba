//! HTTP to the backend, written by hand, so that what is sent is what the input says and not what a client makes of it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// Far beyond what any answer takes: a target that hangs is a finding.
const PATIENCE: Duration = Duration::from_mins(1);

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// One connection at a time, kept as long as the backend keeps it.
pub(crate) struct Client {
    address: SocketAddr,
    open: Option<BufReader<TcpStream>>,
}

impl Client {
    pub(crate) fn new(address: SocketAddr) -> Self {
        Self { address, open: None }
    }

    /// Sends these bytes and gives the answer, which has to come: a backend that says nothing has panicked.
    pub(crate) fn ask(&mut self, request: &[u8], has_body: bool) -> Answer {
        let kept = self.open.take().and_then(|open| exchange(open, request, has_body));
        let (answer, open) = kept.or_else(|| exchange(self.connect(), request, has_body)).expect("an answer");
        self.open = open;
        answer
    }

    fn connect(&self) -> BufReader<TcpStream> {
        let stream = TcpStream::connect(self.address).expect("the backend listens");
        stream.set_read_timeout(Some(PATIENCE)).expect("a time");
        stream.set_nodelay(true).expect("a socket");
        BufReader::new(stream)
    }
}

/// The answer, and the connection if it may be used again.
fn exchange(
    mut open: BufReader<TcpStream>,
    request: &[u8],
    has_body: bool,
) -> Option<(Answer, Option<BufReader<TcpStream>>)> {
    open.get_mut().write_all(request).ok()?;
    let status = line(&mut open)?.split(' ').nth(1)?.parse().ok()?;
    let (mut length, mut keep) = (Some(0), true);
    loop {
        let line = line(&mut open)?.to_ascii_lowercase();
        match line.split_once(": ") {
            None => break,
            Some(("content-length", digits)) => length = length.and(digits.parse().ok()),
            Some(("transfer-encoding", _)) => length = None,
            Some(("connection", "close")) => keep = false,
            Some(_) => {}
        }
    }
    let mut body = Vec::new();
    match length {
        Some(length) if has_body => drop(open.by_ref().take(length).read_to_end(&mut body).ok()?),
        Some(_) => {}
        None => keep = false,
    }
    Some((Answer { status, body }, keep.then_some(open)))
}

fn line(open: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    let read = open.read_line(&mut line).ok()?;
    (read > 0).then(|| line.trim_end().to_owned())
}
