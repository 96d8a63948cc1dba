//! TLS by rustls with ring, and with roots that are brought along: the platform's own verifier needs a start-up call on
//! Android and would differ from phone to phone.

use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};

use crate::sync::transport::TransportError;

/// The web's roots and `extra_roots` (DER), TLS 1.2 and 1.3, HTTP/1.1.
pub(super) fn config(extra_roots: &[Vec<u8>]) -> Result<ClientConfig, TransportError> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().map_err(setup)?;
    let mut config = builder.with_root_certificates(roots(extra_roots)?).with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}

fn roots(extra: &[Vec<u8>]) -> Result<RootCertStore, TransportError> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    for root in extra {
        roots.add(CertificateDer::from(root.as_slice())).map_err(setup)?;
    }
    Ok(roots)
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err wants")]
fn setup(error: rustls::Error) -> TransportError {
    TransportError::Setup(error.to_string())
}
