import http, { type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { frontDoor } from "@/lib/front-door.mjs";
import { lightly } from "@/lib/light-answers.mjs";

const open: http.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

const shared = "public, max-age=0, must-revalidate";
const plain: RequestListener = (request, response) => {
  response.setHeader("Cache-Control", request.headers["x-cache"] ?? shared);
  response.setHeader("set-cookie", "a=1");
  response.writeHead(request.headers["if-none-match"] ? 304 : 200).end();
};

describe("the browser is let remember what led here", () => {
  it.each(["/ar?gclid=x", "/fr/products/a?utm_source=facebook", "/?ttclid=x", "/former.php?id=5&fbclid=x"])(
    "by %s, and no cache in between may keep that answer",
    async (path) => {
      const shop = await serve(plain);
      for (const headers of [{}, { "save-data": "on" }, { "if-none-match": '"x"' }]) {
        const given = await get(shop + path, headers);
        expect(given.headers["set-cookie"]).toEqual(["a=1", expect.stringMatching(/^came=[\w-]+; Path=\//)]);
        expect(given.headers["cache-control"]).toBe("private, no-cache");
      }
      const stricter = await get(shop + path, { "x-cache": "private, no-store" });
      expect(stricter.headers["cache-control"]).toBe("private, no-store");
    },
  );

  it.each([
    ["GET", "/ar"],
    ["GET", "/ar?q=gclid"],
    ["GET", "/ar?utm_campaign=x"],
    ["HEAD", "/ar?gclid=x"],
    ["POST", "/api/cart?gclid=x"],
    ["GET", "/api/feeds/google?gclid=x"],
    ["GET", "/admin/orders?gclid=x"],
    ["GET", "/_next/static/a.js?gclid=x"],
    ["GET", "/media/a.webp?gclid=x"],
  ])("and not by %s %s, whose answer stays as it is", async (method, path) => {
    const { headers } = await get((await serve(plain)) + path, {}, method);
    expect([headers["set-cookie"], headers["cache-control"]]).toEqual([["a=1"], shared]);
  });

  it("while the page comes from the kept copy, as for everybody", async () => {
    const page = `<html><body><p>${"زيت زيتون ".repeat(200)}</p></body></html>`;
    const shop = await serve(
      lightly((_request, response) => {
        response.setHeader("Content-Type", "text/html").setHeader("Cache-Control", "s-maxage=300").end(page);
      }),
    );
    const visit = (path: string, headers = {}) => get(shop + path, { "accept-encoding": "br", ...headers });
    const first = await visit("/ar");
    const led = await visit("/ar?utm_source=facebook&fbclid=abc");
    expect([led.body, led.headers.etag]).toEqual([first.body, first.headers.etag]);
    expect(led.headers).toMatchObject({
      "set-cookie": [expect.stringContaining("came=")],
      "cache-control": "private, no-cache",
    });
    const again = await visit("/ar?fbclid=abc", { "if-none-match": first.headers.etag });
    expect([again.status, again.headers["set-cookie"]?.length, again.headers["cache-control"]]).toEqual([
      304,
      1,
      "private, no-cache",
    ]);
    const next = await visit("/ar");
    expect([next.headers["set-cookie"], next.headers["cache-control"]]).toEqual([undefined, shared]);
  });
});

async function serve(listener: RequestListener): Promise<string> {
  const server = http.createServer(frontDoor(listener, { trustedProxies: 0 })).listen(0);
  open.push(server);
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const get = (url: string, headers: http.OutgoingHttpHeaders, method = "GET") =>
  new Promise<{ status: number | undefined; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    const request = http.request(url, { headers, method }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part);
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
    });
    request.on("error", reject).end();
  });
