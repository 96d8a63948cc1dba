//! One phone's way to the backend.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use tally::sync::{Request, Response, Transport, TransportError};

use super::fate::{End, Fate, Spoilt};
use super::{Net, lock};
use crate::fuse::Fuse;

/// How long it takes until somebody who is nowhere has found that out.
const NOBODY: Duration = Duration::from_secs(3);

/// Where a phone is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Place {
    /// Within reach.
    #[default]
    Here,
    /// Where there is no network.
    Away,
    /// In a network whose portal answers everything itself.
    Portal,
}

/// The way of a phone's process.
pub(crate) struct Line {
    pub(crate) net: Arc<Net>,
    pub(crate) fuse: Arc<Fuse>,
    pub(crate) place: Arc<Mutex<Place>>,
}

#[async_trait]
impl Transport for Line {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.fuse.pass().await;
        let place = *lock(&self.place);
        let answer = match place {
            Place::Here => self.carry(request).await,
            Place::Away => away().await,
            Place::Portal => Ok(said_by_others(200)),
        };
        self.fuse.pass().await;
        answer
    }
}

impl Line {
    async fn carry(&self, request: Request) -> Result<Response, TransportError> {
        self.net.watch(&request);
        let Fate { out, end, twice, back } = self.net.fate();
        tokio::time::sleep(out).await;
        self.net.deliver_some().await;
        if twice || matches!(end, End::Late) {
            self.net.keep(request.clone());
        }
        let timeout = request.timeout;
        let answer = match end {
            End::Lost | End::Late => None,
            _ => Some(self.net.host.send(request).await?),
        };
        let Some(answer) = answer.filter(|_| !matches!(end, End::Unanswered)) else {
            tokio::time::sleep(timeout).await;
            return Err(TransportError::TimedOut);
        };
        tokio::time::sleep(back).await;
        if let End::Spoilt(how) = end { spoilt(answer, how) } else { Ok(answer) }
    }
}

async fn away<T>() -> Result<T, TransportError> {
    tokio::time::sleep(NOBODY).await;
    Err(TransportError::NotConnected("there is no network".into()))
}

fn spoilt(mut answer: Response, how: Spoilt) -> Result<Response, TransportError> {
    match how {
        Spoilt::Broken => Err(TransportError::Broken("in the middle of the answer".into())),
        Spoilt::Cut => {
            answer.body.truncate(answer.body.len() / 2);
            Ok(answer)
        }
        Spoilt::Gateway(status) => Ok(said_by_others(status)),
    }
}

fn said_by_others(status: u16) -> Response {
    let headers = vec![("content-type".into(), "text/html".into())];
    Response { status, headers, body: b"<html><body>Welcome! Please sign in.</body></html>".to_vec() }
}
