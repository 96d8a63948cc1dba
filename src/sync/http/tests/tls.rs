//! HTTP over TLS with certificates of an authority of our own.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::server::{Then, answer, converse, transport};
use crate::sync::http::{HttpTransport, TransportOptions};
use crate::sync::transport::{Method, Request, Response, Transport, TransportError};

const HOUR: Duration = Duration::from_hours(1);
const YEAR: Duration = Duration::from_hours(365 * 24);

struct Authority {
    root: Vec<u8>,
    issuer: Issuer<'static, KeyPair>,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "an operator's own");
        let key = KeyPair::generate().unwrap();
        let root = params.self_signed(&key).unwrap().der().to_vec();
        Self { root, issuer: Issuer::new(params, key) }
    }

    /// A server for `name` that is valid at these times; gives its port.
    async fn serve(&self, name: &str, from: SystemTime, until: SystemTime) -> u16 {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        (params.not_before, params.not_after) = (from.into(), until.into());
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap().der().clone();
        listen(certificate, PrivateKeyDer::Pkcs8(key.serialize_der().into())).await
    }
}

async fn listen(certificate: CertificateDer<'static>, key: PrivateKeyDer<'static>) -> u16 {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = builder.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(stream) = acceptor.accept(stream).await {
                tokio::spawn(converse(stream, answer("200 OK", "", b"{}"), Then::GoOn));
            }
        }
    });
    port
}

async fn ask(port: u16, roots: Vec<Vec<u8>>) -> Result<Response, TransportError> {
    let url = format!("https://localhost:{port}/").parse().unwrap();
    let (headers, timeout) = (Vec::new(), Duration::from_secs(5));
    transport(roots).send(Request { method: Method::Get, url, headers, body: Vec::new(), timeout }).await
}

#[tokio::test]
async fn an_authority_is_trusted_only_when_it_was_brought_along() {
    let (authority, now) = (Authority::new(), SystemTime::now());
    let port = authority.serve("localhost", now - HOUR, now + HOUR).await;
    assert_eq!(ask(port, vec![authority.root.clone()]).await.unwrap().status, 200);
    for roots in [vec![], vec![Authority::new().root]] {
        let error = ask(port, roots).await.unwrap_err();
        assert!(matches!(error, TransportError::NotConnected(_)), "{error:?}");
    }
}

#[tokio::test]
async fn a_certificate_for_another_name_is_refused() {
    let (authority, now) = (Authority::new(), SystemTime::now());
    let port = authority.serve("pay.example", now - HOUR, now + HOUR).await;
    let error = ask(port, vec![authority.root]).await.unwrap_err();
    assert!(matches!(error, TransportError::NotConnected(_)), "{error:?}");
}

#[tokio::test]
async fn a_certificate_out_of_its_time_tells_how_far_the_clock_would_be_off() {
    let (authority, now) = (Authority::new(), SystemTime::now());
    for (from, until, least) in [(now - 2 * YEAR, now - YEAR, -1), (now + YEAR, now + 2 * YEAR, 1)] {
        let port = authority.serve("localhost", from, until).await;
        let error = ask(port, vec![authority.root.clone()]).await.unwrap_err();
        let TransportError::CertificateTime { offset_seconds: Some(offset) } = error else { panic!("{error:?}") };
        assert!(error.nothing_arrived());
        let year = i64::try_from(YEAR.as_secs()).unwrap();
        assert!((offset - least * year).abs() < 10, "{offset}");
    }
}

#[test]
fn a_root_that_is_not_a_certificate_is_refused() {
    let options = TransportOptions { extra_roots: vec![b"not DER".to_vec()] };
    assert!(matches!(HttpTransport::new(&options), Err(TransportError::Setup(_))));
}
