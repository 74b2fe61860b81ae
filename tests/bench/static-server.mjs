import { readdirSync, readFileSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";

// The floor: our own pages from memory, compressed once, by a server that does nothing else. PORT and CAPTURED say where.
const folder = process.env.CAPTURED ?? ".";
const pages = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".full"))
    .map((name) => [`/${path.basename(name, ".full")}`, gzipSync(readFileSync(path.join(folder, name)))]),
);

http
  .createServer((request, response) => {
    const page = pages.get(request.url);
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "gzip" }).end(page);
  })
  .listen(Number(process.env.PORT));
