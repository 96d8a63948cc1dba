//! A person takes a request whose link they were shown.

use tally::crypto::hash::sha256_base64url;
use tally::wire::consent::AskAnswer;
use tally::wire::problem::ProblemCode;

use crate::app::App;
use crate::refusal::Refusal;
use crate::store::{Device, Taken, Taking};

/// The request, for the first who comes and for nobody else. One refusal for all that is wrong, so that nobody learns which
/// codes there are.
pub(crate) async fn take(app: &App, caller: &Device, code: &str) -> Result<AskAnswer, Refusal> {
    let taking = Taking { user: caller.user, code_sha256: sha256_base64url(code.as_bytes()), at: app.now() };
    match app.store.take_request(taking).await? {
        Taken::NotValid => Err(Refusal::new(ProblemCode::RequestNotValid, "")),
        Taken::Request { asked, fresh } => {
            if fresh {
                app.bells.ring(caller.user);
            }
            Ok(asked)
        }
    }
}
