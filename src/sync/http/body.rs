//! Reading a body piece by piece, so that a few packed bytes cannot fill the memory.

use std::time::Duration;

use reqwest::Response;

use super::failure;
use crate::sync::transport::TransportError;

/// The whole body, unpacked, if it is at most `cap` bytes and no piece takes longer than `stall`.
pub(super) async fn read(mut answer: Response, cap: usize, stall: Duration) -> Result<Vec<u8>, TransportError> {
    let mut body = Vec::new();
    while let Some(piece) = next(&mut answer, stall).await? {
        if body.len() + piece.len() > cap {
            return Err(TransportError::TooLarge);
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
}

async fn next(
    answer: &mut Response,
    stall: Duration,
) -> Result<Option<impl AsRef<[u8]> + std::ops::Deref<Target = [u8]> + use<>>, TransportError> {
    let piece = tokio::time::timeout(stall, answer.chunk()).await.map_err(|_| TransportError::TimedOut)?;
    piece.map_err(|error| failure::of(&error))
}
