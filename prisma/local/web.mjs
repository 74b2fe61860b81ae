import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import v8 from "node:v8";
import startServerModule from "next/dist/server/lib/start-server.js";
import { frontDoor } from "../../lib/front-door.mjs";
import { lightly } from "../../lib/light-answers.mjs";
import { wantedPort } from "./environment.mjs";
import { root } from "./processes.mjs";
import { sweepKeptReads } from "./sweep.mjs";

// What `next start` does, with our door before Next's listener: the server itself, its keep-alive and graceful end stay
// Next's own (it is no “custom server”, which switches parts of Next off).
process.env.NODE_ENV ??= "production";
process.env.NEXT_RUNTIME = "nodejs";

// The configuration as the build wrote it down, as in Next's own standalone server: read anew, it would be compiled, and
// two compilers would stay in memory (40 MB) for one file. What is compressed, our door compresses.
const { config } = JSON.parse(fs.readFileSync(path.join(root, ".next/required-server-files.json"), "utf8"));
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify({ ...config, compress: false });

// A third less memory for a few per cent of time: garbage is collected when the heap has grown by two fifths, not by half and more.
v8.setFlagsFromString("--heap-growing-percent=40");

const trustedProxies = Number(process.env.TRUSTED_PROXIES ?? 0);
const { origin } = new URL(process.env.APP_URL ?? `http://localhost:${wantedPort()}`);

const createServer = http.createServer;
let server;
http.createServer = (listener) => {
  http.createServer = createServer;
  server = createServer(frontDoor(lightly(listener), { trustedProxies, origin }));
  // Headers that trickle in are an attack; bodies keep Node's five minutes, for pictures over a slow line.
  server.headersTimeout = 20_000;
  return server;
};

// Longer than a proxy keeps a connection it means to use again (nginx one minute, Caddy two): with Node's five seconds,
// now and then a request, or a buyer's order, would be written to a connection that is just being closed.
const keepAliveTimeout = 125_000;
await startServerModule.startServer({ dir: root, isDev: false, port: wantedPort(), keepAliveTimeout });
// Nothing here speaks another protocol than HTTP; without a listener, Node answers an upgrade as a plain request.
server.removeAllListeners("upgrade");

void sweepKeptReads(path.join(root, ".next/cache/fetch-cache"), config.env?.BUILD_STAMP);
