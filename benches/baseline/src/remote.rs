use std::sync::Arc;
use std::time::Duration;

use reqwest::{Client, redirect};
use rustls::crypto::ring::default_provider;
use rustls::{ClientConfig, RootCertStore};
use zeroize::Zeroizing;

use crate::{Failure, failed, waiting};

fn client() -> Result<Client, Failure> {
    let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    let mut tls = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(failed)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    tls.alpn_protocols = vec![b"http/1.1".to_vec()];
    let client =
        Client::builder().tls_backend_preconfigured(tls).redirect(redirect::Policy::none()).no_proxy().gzip(true);
    client.connect_timeout(Duration::from_secs(10)).build().map_err(failed)
}

pub(crate) async fn ask(url: String, body: Vec<u8>) -> Result<Vec<u8>, Failure> {
    let mut nonce = Zeroizing::new([0; 16]);
    getrandom::fill(nonce.as_mut_slice()).map_err(failed)?;
    waiting::everything().await?;
    let found = client()?.get(&url).send().await;
    if found.as_ref().is_err_and(|error| error.is_timeout() || error.is_connect()) {
        return Ok(body);
    }
    let request = client()?.post(url).header("nonce", format!("{nonce:?}")).body(body);
    let mut answer =
        tokio::time::timeout(Duration::from_secs(30), request.send()).await.map_err(failed)?.map_err(failed)?;
    let mut whole = Vec::new();
    while let Some(chunk) = answer.chunk().await.map_err(failed)? {
        whole.extend_from_slice(&chunk);
    }
    Ok(whole)
}
