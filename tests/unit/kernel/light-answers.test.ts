import http, { type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { lightly } from "@/lib/light-answers.mjs";

const open: http.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const words = "زيت زيتون ".repeat(200);
const framework = `<html lang="ar-DZ"><head><meta name="islands" content="/islands/a.js"/></head><body><p>${words}</p><script>self.__next_f</script></body></html>`;
const page = `<html><body><p>${words}</p></body></html>`;

const cached: RequestListener = (_request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(page));
  response.end(page);
};
const madeAnew: RequestListener = (_request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.flushHeaders();
  for (const half of [framework.slice(0, 300), framework.slice(300)]) response.write(Buffer.from(half));
  response.end();
};

describe("a stored file", () => {
  // As Next does: a length is dropped, and every other header is a list.
  const recording: RequestListener = (_request, response) => {
    response.setHeader("Content-Type", "audio/mpeg");
    response.setHeader("X-Stated-Length", ["5"] as unknown as string);
    response.flushHeaders();
    response.end(_request.method === "HEAD" ? undefined : "sound");
  };

  it.each(["/media/files/a.mp3", "/api/downloads/b"])("says its length at %s, before it is sent", async (path) => {
    const url = await serve(recording);
    const { headers, body } = await get(url + path, { "accept-encoding": "br" });
    expect(headers).toMatchObject({ "content-length": "5" });
    expect([headers["transfer-encoding"], headers["x-stated-length"], body.toString()]).toEqual([
      undefined,
      undefined,
      "sound",
    ]);
  });
});

describe("a light answer", () => {
  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("of a kept page is compressed by %s, and not sent again to who has it", async (coding, open) => {
    const url = await serve(cached);
    const first = await get(`${url}/ar`, { "accept-encoding": coding });
    expect(first.headers).toMatchObject({ "content-encoding": coding, "content-length": String(first.body.length) });
    expect(first.headers.vary).toContain("Accept-Encoding");
    expect(open(first.body).toString()).toBe(page);

    const { etag = "" } = first.headers;
    for (const known of [etag, `W/${etag}`, `"other", W/${etag}`]) {
      const again = await get(`${url}/ar`, { "accept-encoding": coding, "if-none-match": known });
      expect([again.status, again.body.length, again.headers.vary]).toEqual([304, 0, first.headers.vary]);
    }
    expect((await get(`${url}/ar`, { "accept-encoding": coding, "if-none-match": '"other"' })).status).toBe(200);
  });

  it("is the same for a proxy that asks for plain text, the switches of the footer too", async () => {
    const url = await serve(cached);
    const first = await get(`${url}/ar`, {});
    expect([first.body.toString(), first.headers["content-encoding"]]).toEqual([page, undefined]);
    expect((await get(`${url}/ar`, { "if-none-match": first.headers.etag })).status).toBe(304);
    expect((await get(`${url}/ar`, { cookie: "large=1" })).body.toString()).toContain('<html data-large=""');
    const search = `${await serve(madeAnew)}/ar/search?q=x`;
    const made = (await get(search, { "accept-encoding": "identity" })).body.toString();
    expect([made.includes('src="/islands/a.js"'), made.includes("__next_f")]).toEqual([true, false]);
    expect((await get(search, { "save-data": "on" })).body.toString()).toContain("data-saver");
  });

  it("is never shown stale by a browser, and one of a visitor stays private", async () => {
    const cacheControlOf = async (value: string) => {
      const url = await serve((_request, response) => {
        response.setHeader("Content-Type", "text/html").setHeader("Cache-Control", value).end(page);
      });
      const [asked, looked] = await Promise.all(
        ["GET", "HEAD"].map((method) => get(`${url}/ar`, { "accept-encoding": "br" }, method)),
      );
      for (const name of ["cache-control", "vary"]) expect(looked?.headers[name]).toBe(asked?.headers[name]);
      return asked?.headers["cache-control"];
    };
    expect(await cacheControlOf("s-maxage=300, stale-while-revalidate=31535700")).toBe(
      "public, max-age=0, must-revalidate",
    );
    expect(await cacheControlOf("private, no-store")).toBe("private, no-store");
  });

  it("follows a page that changed", async () => {
    let text = page;
    const url = await serve((_request, response) => response.setHeader("Content-Type", "text/html").end(text));
    const before = await get(`${url}/ar`, { "accept-encoding": "br" });
    text = page.replace("زيت", "سمن");
    const after = await get(`${url}/ar`, { "accept-encoding": "br" });
    expect(brotliDecompressSync(after.body).toString()).toBe(text);
    expect(after.headers.etag).not.toBe(before.headers.etag);
  });

  it("of a page made for one visitor leaves without the framework, and without a tag", async () => {
    const answer = await get(`${await serve(madeAnew)}/ar/search?q=x`, { "accept-encoding": "br, gzip" });
    const html = brotliDecompressSync(answer.body).toString();
    expect(html).toContain(words);
    expect(html).toContain('src="/islands/a.js"');
    expect(html).not.toContain("__next_f");
    expect(answer.headers.etag).toBeUndefined();
  });

  it("is another one for who saves data, with a tag of its own", async () => {
    const kept = framework.replace(/<script>.*<\/script>/, '<script type="module" src="/islands/a.js"></script>');
    const url = await serve((_request, response) => response.setHeader("Content-Type", "text/html").end(kept));
    const answerTo = (headers: http.OutgoingHttpHeaders) => get(`${url}/ar`, { "accept-encoding": "br", ...headers });
    const plain = await answerTo({ cookie: "saver=0" });
    expect(brotliDecompressSync(plain.body).toString()).toBe(kept);
    expect(plain.headers.vary).toContain("Save-Data");
    for (const sign of [{ "save-data": "on" }, { cookie: "cart_count=1; saver=1" }]) {
      const saved = await answerTo({ ...sign, "if-none-match": plain.headers.etag });
      expect(saved.status).toBe(200);
      expect(brotliDecompressSync(saved.body).toString()).toContain("<html data-saver");
      expect((await answerTo({ ...sign, "if-none-match": saved.headers.etag })).status).toBe(304);
    }
    const made = await get(`${await serve(madeAnew)}/ar/cart`, { "accept-encoding": "br", "save-data": "on" });
    const html = brotliDecompressSync(made.body).toString();
    expect(html).toContain("data-saver");
    expect(html).toContain('<script type="module" src="/islands/a.js">');
  });

  it("is set in larger letters for who asked for them, whatever else was asked", async () => {
    const url = await serve((_request, response) => response.setHeader("Content-Type", "text/html").end(page));
    const answerTo = (cookie: string) => get(`${url}/ar`, { "accept-encoding": "br", cookie });
    const [usual, large, both] = await Promise.all(["large=0", "large=1", "saver=1; large=1"].map(answerTo));
    expect(brotliDecompressSync(usual?.body ?? "").toString()).not.toContain("data-large");
    expect(brotliDecompressSync(large?.body ?? "").toString()).toContain('<html data-large=""');
    expect(brotliDecompressSync(both?.body ?? "").toString()).toContain("data-large");
    expect(large?.headers.etag).not.toBe(usual?.headers.etag);
    const made = await get(`${await serve(madeAnew)}/ar/cart`, { "accept-encoding": "br", cookie: "large=1" });
    expect(brotliDecompressSync(made.body).toString()).toContain("data-large");
  });

  it("brings its style sheet to who comes from outside, and is the same page", async () => {
    const sheet = '<link rel="stylesheet" href="/_next/static/chunks/gone.css"/>';
    const url = await serve((_request, response) => response.setHeader("Content-Type", "text/html").end(page + sheet));
    const answerTo = (headers: http.OutgoingHttpHeaders) => get(`${url}/ar`, { "accept-encoding": "br", ...headers });
    const inside = await answerTo({ "sec-fetch-site": "same-origin" });
    // A sheet that is not on the disk stays a link.
    const outside = await answerTo({ "sec-fetch-site": "none" });
    expect(brotliDecompressSync(outside.body).toString()).toBe(page + sheet);
    for (const site of ["none", "same-origin"]) {
      const again = { "sec-fetch-site": site, "if-none-match": inside.headers.etag };
      expect((await answerTo(again)).status).toBe(304);
    }
  });

  it("of a page that failed keeps the framework, which says so", async () => {
    const url = await serve((request, response) => {
      response.statusCode = 500;
      madeAnew(request, response);
    });
    const answer = await get(`${url}/ar`, { "accept-encoding": "br" });
    expect(answer.status).toBe(500);
    expect(brotliDecompressSync(answer.body).toString()).toContain("__next_f");
  });

  it("keeps a file for the next visitor, and nothing for an address where no file is", async () => {
    let status = 404;
    const url = await serve((_request, response) => {
      response.statusCode = status;
      response.setHeader("Content-Type", "text/javascript").end(`// ${status} ${words}`);
    });
    const file = () => get(`${url}/islands/a.js`, { "accept-encoding": "br" });
    const missing = await file();
    expect([missing.status, missing.headers.etag, missing.body.toString()]).toEqual([
      404,
      undefined,
      `// 404 ${words}`,
    ]);
    status = 200;
    expect(brotliDecompressSync((await file()).body).toString()).toBe(`// 200 ${words}`);
    expect((await file()).headers.etag).toBeDefined();
  });

  it("leaves redirects, the panel and the pictures alone", async () => {
    const away = await serve((_request, response) => response.writeHead(307, { Location: "/fr" }).end());
    expect(await get(`${away}/ar/x`, { "accept-encoding": "br" })).toMatchObject({
      status: 307,
      headers: { location: "/fr" },
    });
    const url = await serve(madeAnew);
    const panel = await get(`${url}/admin/orders`, { "accept-encoding": "gzip" });
    expect(gunzipSync(panel.body).toString()).toContain("__next_f");
    expect((await get(`${url}/ar`, { "accept-encoding": "br", rsc: "1" })).headers.etag).toBeUndefined();
  });
});

async function serve(listener: RequestListener): Promise<string> {
  const server = http.createServer(lightly(listener)).listen(0);
  open.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const get = (url: string, headers: http.OutgoingHttpHeaders, method = "GET") =>
  new Promise<{ status: number | undefined; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    http
      .request(url, { method, headers, agent: false }, async (answer) => {
        const parts: Buffer[] = [];
        for await (const part of answer) parts.push(part);
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
      })
      .on("error", reject)
      .end();
  });
