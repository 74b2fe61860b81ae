#!/usr/bin/env node
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import { parseArgs } from "node:util";
import { runDatabaseCommand } from "./schema-engine-cli.mjs";

// Prisma's CLI speaks JSON-RPC with a native program. This one answers the same calls with the WASM build of that engine.
const require = createRequire(import.meta.url);
const { datamodels, url, words, asksVersion } = readArguments(process.argv.slice(2));

const log = (level, message, extra = {}) =>
  process.stderr.write(
    `${JSON.stringify({ timestamp: new Date().toISOString(), level, fields: { message, ...extra }, target: "schema_engine::logger" })}\n`,
  );

if (asksVersion) console.log("schema-engine-wasm");
else if (words[0] === "cli") process.exitCode = await runDatabaseCommand(words[1], url, log);
else serve();

function readArguments(args) {
  const text = { type: "string" };
  const options = {
    datamodels: { type: "string", multiple: true },
    datasource: text,
    "enabled-preview-features": text,
    "extension-types": text,
    version: { type: "boolean", short: "V" },
  };
  const { values, positionals } = parseArgs({ args, options, strict: false, allowPositionals: true });
  const source = values.datasource ? JSON.parse(values.datasource) : {};
  return { datamodels: values.datamodels ?? [], url: source.url, words: positionals, asksVersion: values.version };
}

function serve() {
  let engine;
  let queue = Promise.resolve();
  const open = () => {
    engine ??= openEngine();
    return engine;
  };
  readline
    .createInterface({ input: process.stdin })
    .on("line", (line) => {
      queue = queue.then(() => answer(line, open));
    })
    .on("close", () => queue.finally(() => process.exit()));
}

async function openEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => log("ERROR", message) };
  const { migrationFactory } = await import("./schema-engine-adapter.mjs");
  const wasm = await loadWasm();
  const schema = datamodels.length > 0 ? datamodels.map((file) => [file, fs.readFileSync(file, "utf8")]) : undefined;
  return wasm.SchemaEngine.new(
    { datamodels: schema },
    () => {},
    migrationFactory(url ?? "postgresql://nobody@127.0.0.1/none"),
  );
}

async function loadWasm() {
  const folder = path.dirname(require.resolve("@prisma/schema-engine-wasm"));
  const bindings = await import(path.join(folder, "schema_engine_bg.js"));
  const module = new WebAssembly.Module(fs.readFileSync(path.join(folder, "schema_engine_bg.wasm")));
  const instance = new WebAssembly.Instance(module, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings;
}

async function answer(line, open) {
  const request = parse(line);
  if (!request?.method) return;
  try {
    send({ id: request.id, result: await call(await open(), request) });
  } catch (failure) {
    send({ id: request.id, error: explain(failure) });
  }
}

const parse = (line) => {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
};

async function call(engine, { id, method, params }) {
  const name = method === "getDatabaseVersion" ? "version" : method;
  if (typeof engine[name] !== "function") throw new Error(`The WASM schema engine cannot ${method}.`);
  const result = await engine[name](params);
  // The native engine prints a diff by calling back, the WASM one returns it.
  if (method === "diff" && result?.stdout)
    send({ id: 9_000_000 + id, method: "print", params: { content: result.stdout } });
  return result ?? {};
}

const explain = (failure) => ({
  code: 4466,
  message: "An error happened. Check the data field for details.",
  data: {
    is_panic: false,
    message: failure?.message ?? String(failure),
    error_code: failure?.code ?? failure?.error_code,
    meta: failure?.meta ?? null,
  },
});

const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
