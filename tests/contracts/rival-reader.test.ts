import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { RivalFailure, RivalPage, RivalReader } from "@/lib/seo/rival-reader";
import { fakeRivals } from "@/lib/seo/rivals/fake";
import { httpRivals } from "@/lib/seo/rivals/http";

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;
type World = {
  reader: RivalReader;
  /** an address of a shop that has this page */
  put: (page: RivalPage) => string;
  missing: string;
  fail: (failure: RivalFailure) => string;
  empty: () => void;
};

const answers = new Map<string, Answer>();
const asked: { path: string; agent: string }[] = [];
const server = createServer((request, response) => {
  const path = decodeURI(request.url ?? "");
  asked.push({ path, agent: request.headers["user-agent"] ?? "" });
  const answer = answers.get(path);
  if (answer) return answer(request, response);
  return response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => server.close());
const port = String((server.address() as AddressInfo).port);
const origin = `http://127.0.0.1:${port}`;
const isHere = (ip: string) => ip === "127.0.0.1";
const limits = { contact: "https://shop.dz", ports: [port], patienceMs: 500, bytesMax: 20_000 };
const web = httpRivals({ ...limits, isOpen: isHere });

const html = ({ title, price, currency, isInStock }: RivalPage) => {
  const availability = isInStock === null ? undefined : `https://schema.org/${isInStock ? "InStock" : "OutOfStock"}`;
  const offers = price === null ? undefined : { price: price / 100, priceCurrency: currency, availability };
  return `<title>x</title><script type="application/ld+json">${JSON.stringify({ "@type": "Product", name: title, offers })}</script>`;
};
const serve = (path: string, answer: Answer) => {
  answers.set(path, answer);
  return origin + encodeURI(path);
};
const send =
  (
    body: string | Buffer,
    { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
  ): Answer =>
  (_, response) =>
    response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers }).end(body);
const leadTo = (location: string): Answer => send("", { status: 302, headers: { location } });
const page: RivalPage = { title: "ساعة ذكية", price: 450_000, currency: "DZD", isInStock: true };

const troubles: Record<RivalFailure, () => string> = {
  rival_address_closed: () => serve("/away", leadTo("ftp://127.0.0.1/")),
  rival_robots: () => {
    serve("/robots.txt", send("User-agent: HanoutWatch\nDisallow: /", { headers: { "content-type": "text/plain" } }));
    return serve("/closed", send(html(page)));
  },
  rival_refused: () => serve("/refused", send("", { status: 403 })),
  rival_gone: () => serve("/gone", send("", { status: 410 })),
  rival_silent: () => serve("/slow", () => undefined),
  rival_no_page: () => serve("/file", send("%PDF", { headers: { "content-type": "application/pdf" } })),
};

const fake = fakeRivals();
let made = 0;
behavesLikeARivalReader("fake", {
  reader: fake,
  put: (one) => {
    const url = `https://rival.example/${++made}`;
    fake.pages.set(url, one);
    return url;
  },
  missing: "https://rival.example/none",
  fail: (failure) => {
    fake.failWith = failure;
    return "https://rival.example/any";
  },
  empty: () => {
    fake.failWith = null;
    fake.pages.clear();
  },
});
behavesLikeARivalReader("http", {
  reader: web,
  put: (one) => serve(`/منتج-${++made}`, send(html(one))),
  missing: `${origin}/none`,
  fail: (failure) => troubles[failure](),
  empty: () => answers.clear(),
});

function behavesLikeARivalReader(name: string, { reader, put, missing, fail, empty }: World) {
  describe(`a reader of rivals: ${name}`, () => {
    beforeEach(empty);

    it("tells name, price, money and stock", async () => {
      expect(await reader.read(put(page))).toEqual({ ok: true, value: page });
    });

    it("tells what a page does not say as not said", async () => {
      const bare = { ...page, price: null, isInStock: null };
      expect(await reader.read(put(bare))).toEqual({ ok: true, value: bare });
    });

    it("says that a page is gone", async () => {
      expect(await reader.read(missing)).toEqual({ ok: false, error: "rival_gone" });
    });

    it.each(Object.keys(troubles) as RivalFailure[])("fails as a value: %s", async (failure) => {
      expect(await reader.read(fail(failure))).toEqual({ ok: false, error: failure });
    });
  });
}

describe("the reader of the web", () => {
  beforeEach(() => {
    answers.clear();
    asked.length = 0;
  });

  it("says who it is and reads robots.txt first", async () => {
    await web.read(serve("/a", send(html(page))));
    expect(asked.map(({ path }) => path)).toEqual(["/robots.txt", "/a"]);
    expect(asked[1]?.agent).toBe("Mozilla/5.0 (compatible; HanoutWatch/1.0; +https://shop.dz)");
  });

  it("leaves a shop alone whose robots.txt fails", async () => {
    serve("/robots.txt", send("", { status: 503 }));
    expect(await web.read(serve("/a", send(html(page))))).toEqual({ ok: false, error: "rival_silent" });
    expect(asked.map(({ path }) => path)).toEqual(["/robots.txt"]);
  });

  it("follows a redirect, and asks robots.txt again where it led", async () => {
    serve("/b", send(html(page)));
    expect(await web.read(serve("/a", leadTo("/b")))).toEqual({ ok: true, value: page });
    serve("/robots.txt", send("User-agent: *\nDisallow: /b"));
    expect(await web.read(`${origin}/a`)).toEqual({ ok: false, error: "rival_robots" });
  });

  it("does not run in circles", async () => {
    expect(await web.read(serve("/a", leadTo("/a")))).toEqual({ ok: false, error: "rival_address_closed" });
  });

  it.each([
    ["the cloud's own address", "http://169.254.169.254/latest/meta-data"],
    ["a private network", "http://10.0.0.1/"],
    ["this machine in IPv6", "http://[::1]/"],
    ["this machine by another notation", "http://2130706433/"],
    ["a file", "file:///etc/passwd"],
    ["a name that leads home", "http://localhost/"],
    ["a password", "http://user:secret@example.com/"],
    ["another port", "http://example.com:25/"],
  ])("never asks %s, given or by a redirect", async (_, address) => {
    const careful = httpRivals({ contact: "https://shop.dz" });
    expect(await careful.read(address)).toEqual({ ok: false, error: "rival_address_closed" });
    const lured = httpRivals({ ...limits, ports: ["", port], isOpen: isHere });
    const led = await lured.read(serve("/a", leadTo(address)));
    // "localhost" is where this test's server lives: its own port 80 is closed, and that is all there is to hear.
    expect(led.ok ? "" : led.error).toMatch(/^rival_(address_closed|silent)$/);
  });

  it("does not ask this machine when nothing allows it to", async () => {
    const careful = httpRivals({ ...limits, ports: ["", port], isOpen: () => false });
    expect(await careful.read(serve("/a", send(html(page))))).toEqual({ ok: false, error: "rival_address_closed" });
    expect(await careful.read(`http://localhost:${port}/a`)).toEqual({ ok: false, error: "rival_address_closed" });
    expect(asked).toEqual([]);
  });

  it("stops at what is too long, packed or not", async () => {
    const long = html(page) + "x".repeat(30_000);
    expect(await web.read(serve("/a", send(long)))).toEqual({ ok: false, error: "rival_no_page" });
    const bomb = serve("/b", send(gzipSync(long), { headers: { "content-encoding": "gzip" } }));
    expect(await web.read(bomb)).toEqual({ ok: false, error: "rival_no_page" });
  });

  it("reads what is packed, and other alphabets' old encodings", async () => {
    const packed = serve("/a", send(gzipSync(html(page)), { headers: { "content-encoding": "gzip" } }));
    expect(await web.read(packed)).toEqual({ ok: true, value: page });
    const old = Buffer.concat([Buffer.from("<h1>"), Buffer.from([0xd3, 0xc7, 0xda, 0xc9]), Buffer.from("</h1>")]);
    const read = await web.read(
      serve("/b", send(old, { headers: { "content-type": "text/html; charset=windows-1256" } })),
    );
    expect(read.ok && read.value.title).toBe("ساعة");
  });

  it("waits no longer than allowed for a page that drips", async () => {
    const drip: Answer = (_, response) => {
      response.writeHead(200, { "content-type": "text/html" });
      const timer = setInterval(() => response.write("x"), 50);
      response.on("close", () => clearInterval(timer));
    };
    expect(await web.read(serve("/a", drip))).toEqual({ ok: false, error: "rival_silent" });
  });
});
