//! Against a real server on the loopback that says exactly the bytes that a test gives it.

mod plain;
mod server;
mod tls;
