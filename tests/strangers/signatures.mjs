// What Node's crypto, which is OpenSSL, says to each test of the files that are named: V or X.

import { createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";

const hex = (text) => Buffer.from(text, "hex");

function believes({ key, message, signature }) {
  try {
    const jwk = { kty: "OKP", crv: "Ed25519", x: hex(key).toString("base64url") };
    return verify(null, hex(message), createPublicKey({ key: jwk, format: "jwk" }), hex(signature));
  } catch {
    return false;
  }
}

for (const file of process.argv.slice(2)) {
  const { tests } = JSON.parse(readFileSync(file));
  console.log(tests.map((test) => (believes(test) ? "V" : "X")).join(""));
}
