// Reads pages with khobor as a WebAssembly module and with the native program, and compares what they say.
//
//   cargo build --release --features serde --example parse
//   cargo build --release --manifest-path tests/wasm/Cargo.toml --target wasm32-unknown-unknown --target-dir target/wasm
//   node tests/wasm/compare.mjs target/wasm/wasm32-unknown-unknown/release/khobor_wasm.wasm target/release/examples/parse
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [module, program] = process.argv.slice(2);
const root = fileURLToPath(new URL("../..", import.meta.url));
const { push, read, at } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(module))).exports;

/** All files below a folder of the repository whose names end so. */
function files(folder, end) {
  return readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(end)).sort().map((name) => join(root, folder, name));
}

/** A golden page without its facts and its gutter (`title     | `). */
function page(file) {
  const rows = readFileSync(file, "utf8").split("----\n").slice(1).join("----\n").split("\n");
  return rows.map((row) => row.slice(row.indexOf("| ") + 2)).join("\n");
}

function inModule(text) {
  for (const byte of new TextEncoder().encode(text)) push(byte);
  const answer = new Uint8Array(read());
  for (let i = 0; i < answer.length; i++) answer[i] = at(i);
  return JSON.parse(new TextDecoder().decode(answer));
}

const pages = [
  ...files("examples/pages", ".txt").map((file) => [file, readFileSync(file, "utf8")]),
  ...files("tests/golden", ".page").map((file) => [file, page(file)]),
  ["an empty page", ""],
  ["a page without an article", "প্রচ্ছদ\nজাতীয়\nখেলা\n"],
];
const folder = mkdtempSync(join(tmpdir(), "khobor-"));
try {
  const copies = pages.map(([, text], n) => {
    writeFileSync(join(folder, `${n}`), text);
    return join(folder, `${n}`);
  });
  const native = execFileSync(program, ["--json", ...copies], { encoding: "utf8", maxBuffer: 1 << 28 }).trimEnd().split("\n").map(JSON.parse);
  let articles = 0;
  for (const [n, [name, text]] of pages.entries()) {
    const { article, error, lines } = native[n];
    assert.deepEqual(inModule(text), { article, error, lines }, name);
    articles += article === null ? 0 : 1;
  }
  assert.ok(articles > 50, `expected articles on most pages, found ${articles} on ${pages.length}`);
  console.log(`${pages.length} pages, ${articles} articles: the module says what the native program says`);
} finally {
  rmSync(folder, { recursive: true });
}
