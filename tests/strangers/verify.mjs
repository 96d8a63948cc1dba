// Verifies one document with npm's `jose` alone: {compact, keys, typ} on standard input, its claims on standard output.
// The first argument is where `jose` is installed.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { compactVerify, createLocalJWKSet } = await import(pathToFileURL(`${process.argv[2]}/dist/webapi/index.js`));
const { compact, keys, typ } = JSON.parse(readFileSync(0, "utf8"));
const { payload, protectedHeader } = await compactVerify(compact, createLocalJWKSet(keys), { algorithms: ["EdDSA"] });
if (protectedHeader.typ !== typ) throw new Error(`it is ${protectedHeader.typ}, not ${typ}`);
process.stdout.write(new TextDecoder().decode(payload));
