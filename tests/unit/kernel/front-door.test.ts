import { readdirSync } from "node:fs";
import http, { type IncomingMessage, type RequestListener } from "node:http";
import net, { type AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { maxAddressLength, refusalOf } from "@/lib/door-rules.mjs";
import { frontDoor } from "@/lib/front-door.mjs";
import { ipOf } from "@/lib/origin";
import { answerWith, answerWithCookie, beginAnswer, currentVisit } from "@/lib/visit";

const get = (url: string, headers: http.IncomingHttpHeaders = {}) => refusalOf({ method: "GET", url, headers });
const open: http.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

describe("the front door", () => {
  it.each([
    "/",
    "/ar",
    "/ar/products/%D8%B9%D8%B3%D9%84",
    "/ar/search?q=%E0%A4%A",
    "/ar/search?q=%00",
    "/media/a/b.webp",
    `/ar/search?q=${"%D8%A7".repeat(100)}`,
  ])("lets %s in", (url) => expect(get(url)).toBe(0));

  it.each([
    ["broken percent-encoding", "/ar/categories/%E0%A4%A", 400],
    ["a lonely percent sign", "/ar/products/%", 400],
    ["half a surrogate pair", "/ar/products/%ED%A0%80", 400],
    ["an overlong slash", "/ar/products/..%C0%AF", 400],
    ["a NUL", "/ar/products/a%00b", 400],
    ["a line break", "/ar/products/a%0d%0aSet-Cookie:x", 400],
    ["a whole URL", "http://evil.example/ar", 400],
    ["no path at all", "*", 400],
    ["an endless address", `/ar/search?q=${"x".repeat(maxAddressLength)}`, 414],
  ])("refuses %s", (_what, url, status) => expect(get(url)).toBe(status));

  it.each([
    ["POST", "/ar", 405],
    ["POST", "/fr/products/x", 405],
    ["PUT", "/robots.txt", 405],
    ["TRACE", "/api/cart", 405],
    ["PROPFIND", "/admin", 405],
    ["HEAD", "/ar", 0],
    ["POST", "/api/cart", 0],
    ["POST", "/adminx", 405],
    ["POST", "/apix", 405],
  ])("takes of %s %s what the address can do", (method, url, status) =>
    expect(refusalOf({ method, url, headers: {} })).toBe(status),
  );

  it("refuses a form in parts that does not say where they end", () => {
    const post = (type: string) => refusalOf({ method: "POST", url: "/api/cart", headers: { "content-type": type } });
    expect(post("multipart/form-data")).toBe(400);
    expect(post("multipart/form-data; boundary=----x")).toBe(0);
    expect(post("application/x-www-form-urlencoded")).toBe(0);
  });

  it("lets the panel's own pages post to it, and nobody else's", () => {
    const post = (origin?: string) =>
      refusalOf(
        { method: "POST", url: "/admin/orders?q=1", headers: { origin, host: "10.0.0.5:3000" } },
        "https://shop.dz",
      );
    expect(["https://shop.dz", "http://10.0.0.5:3000"].map(post)).toEqual([0, 0]);
    const foreign = [
      undefined,
      "",
      "null",
      "https://evil.example",
      "https://shop.dz.evil.example",
      "https://shop.dz:81",
    ];
    expect(foreign.map(post)).toEqual(foreign.map(() => 403));
  });

  it("tells a person in both languages and a program in JSON, and keeps Next out of it", async () => {
    const url = await serve(() => expect.unreachable());
    const page = await fetch(`${url}/ar/products/%E0%A4%A`);
    const text = await page.text();
    expect(page.status).toBe(400);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    for (const part of ['lang="ar-DZ" dir="rtl"', 'lang="fr-DZ" dir="ltr"', 'href="/ar"', 'href="/fr"'])
      expect(text).toContain(part);
    const program = await fetch(`${url}/api/%zz`, { headers: { accept: "application/json" } });
    expect([program.status, await program.json()]).toEqual([400, { ok: false, error: "address_malformed" }]);
  });

  it("drops what only a proxy may say where there is none, and what only Next may say everywhere", async () => {
    const forged = {
      "x-forwarded-for": "1.2.3.4",
      "x-forwarded-host": "evil.example",
      forwarded: "for=1.2.3.4",
      "x-middleware-subrequest": "middleware",
      "x-nextjs-rewritten-path": "/admin",
      "next-resume": "1",
    };
    expect(Object.keys(await headersSeen(forged, 0)).filter((name) => name in forged)).toEqual([]);
    const behindProxy = Object.keys(await headersSeen(forged, 1)).filter((name) => name in forged);
    expect(behindProxy).toEqual(["x-forwarded-for", "x-forwarded-host", "forwarded"]);
  });

  it("knows the caller by the connection: nobody chooses the bucket they are counted in", async () => {
    const seen: string[] = [];
    const url = await serve((request, response) => {
      const headers = new Headers({ "x-forwarded-for": String(request.headers["x-forwarded-for"] ?? "") });
      seen.push(ipOf(new Request("http://shop.test", { headers })), String(currentVisit()?.address));
      response.end();
    });
    for (const forged of ["1.1.1.1", "2.2.2.2, 3.3.3.3"])
      await fetch(`${url}/api/cart`, { headers: { "x-forwarded-for": forged, "x-real-ip": forged } });
    expect(new Set(seen).size).toBeLessThanOrEqual(2);
    expect(seen.join()).not.toMatch(/[123]\.[123]\.[123]/);
  });

  it("leads a language in capitals to its own address, with all that follows, and nothing else", async () => {
    const url = await serve((_request, response) => void response.end("x"));
    const ledTo = async (path: string) =>
      (await fetch(url + path, { redirect: "manual" })).headers.get("location") ?? "nowhere";
    expect(await Promise.all(["/FR", "/aR?q=A", "/Ar/Miel"].map(ledTo))).toEqual(["/fr", "/ar?q=A", "/ar/Miel"]);
    for (const path of ["/fr/AR", "/ar", "/FRANCE", "/"]) expect(await ledTo(path), path).toBe("nowhere");
  });

  it("gives an action's answer its status, unless Next has chosen one", async () => {
    const answering = (next: number, ours: number) =>
      serve((_request, response) => {
        answerWith(ours);
        response.statusCode = next;
        response.end("x");
      });
    expect((await fetch(`${await answering(200, 422)}/admin/orders`)).status).toBe(422);
    expect((await fetch(`${await answering(200, 0)}/admin/orders`)).status).toBe(200);
    expect((await fetch(`${await answering(404, 422)}/admin/orders`)).status).toBe(404);
  });

  it("gives a page's answer the cookies that the page asked for, beside those it has", async () => {
    const url = await serve((_request, response) => {
      response.setHeader("set-cookie", "a=1");
      answerWithCookie("b=2; HttpOnly");
      response.writeHead(200).end();
    });
    expect((await fetch(`${url}/ar/search`)).headers.getSetCookie()).toEqual(["a=1", "b=2; HttpOnly"]);
  });

  it("lets in the panel only scripts that carry the nonce of this very answer", async () => {
    const policies: string[] = [];
    const url = await serve((request, response) => {
      policies.push(String(request.headers["content-security-policy"]));
      response.setHeader("Content-Security-Policy", "default-src 'self'; script-src 'self' 'unsafe-inline'; img-src *");
      response.end();
    });
    const forged = { "content-security-policy": "script-src 'nonce-abc'" };
    const answers = [await fetch(`${url}/admin/orders`, { headers: forged }), await fetch(`${url}/admin`)];
    const nonces = policies.map((policy) => /^script-src ('nonce-[\w+/=]{24}')$/.exec(policy)?.[1]);
    expect(new Set(nonces).size).toBe(2);
    expect(answers.map((answer) => answer.headers.get("content-security-policy"))).toEqual(
      nonces.map((nonce) => `default-src 'self'; script-src ${nonce} 'strict-dynamic'; img-src *`),
    );
    const shop = await fetch(`${url}/ar`, { headers: forged });
    expect([policies[2], shop.headers.get("content-security-policy")]).toEqual([
      "undefined",
      "default-src 'self'; script-src 'self' 'unsafe-inline'; img-src *",
    ]);
  });

  it("never lets a missing file be kept as long as a file", async () => {
    const keptFor = async (status: number) => {
      const url = await serve((_request, response) => {
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.writeHead(status).end();
      });
      return (await fetch(`${url}/_next/static/0123456789abcdef.js`)).headers.get("cache-control");
    };
    const forever = "public, max-age=31536000, immutable";
    expect(await Promise.all([200, 206, 304].map(keptFor))).toEqual([forever, forever, forever]);
    expect(await Promise.all([404, 416, 500].map(keptFor))).toEqual(["no-store", "no-store", "no-store"]);
  });

  it("answers 404 for a file that was there when Next started, which would be a failure", async () => {
    const url = await serve(() => expect.unreachable());
    for (const file of ["/islands/0123456789abcdef.js", "/fonts/none.woff2?x"]) {
      const answer = await fetch(url + file);
      expect([answer.status, answer.headers.get("cache-control")], file).toEqual([404, "no-store"]);
    }
    const font = await serve((_request, response) => response.end("font"));
    const [name] = readdirSync("public/fonts");
    expect(await (await fetch(`${font}/fonts/${name}`)).text()).toBe("font");
  });

  it("says once where a redirect leads", async () => {
    const url = await serve((_request, response) => {
      response.statusCode = 308;
      response.setHeader("Location", "/fr");
      response.appendHeader("Location", "/fr");
      response.end();
    });
    expect((await fetch(`${url}/old`, { redirect: "manual" })).headers.get("location")).toBe("/fr");
  });

  it("blames the sender for a form that Next cannot read, and us for what fails once our code runs", async () => {
    const post = async (fail: () => void) => {
      const url = await serve((_request, response) => {
        fail();
        response.statusCode = 500;
        response.end("x");
      });
      return (await fetch(`${url}/admin/orders`, { method: "POST", headers: { origin: url } })).status;
    };
    expect(await post(() => {})).toBe(400);
    expect(await post(beginAnswer)).toBe(500);
  });

  it("survives bytes that are no request", async () => {
    const url = new URL(await serve((_request, response) => response.end()));
    const answer = await raw(Number(url.port), "GET /ar/\u0000 HTTP/1.1\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
  });
});

function serve(listener: RequestListener, trustedProxies = 0): Promise<string> {
  const server = http.createServer(frontDoor(listener, { trustedProxies }));
  open.push(server);
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
}

async function headersSeen(
  headers: Record<string, string>,
  trustedProxies: number,
): Promise<IncomingMessage["headers"]> {
  let seen: IncomingMessage["headers"] = {};
  const url = await serve((request, response) => {
    seen = request.headers;
    response.end();
  }, trustedProxies);
  await fetch(`${url}/api/cart`, { headers });
  return seen;
}

const raw = (port: number, bytes: string) =>
  new Promise<string>((resolve) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.on("data", (part) => {
      answer += part;
    });
    socket.on("close", () => resolve(answer));
  });
