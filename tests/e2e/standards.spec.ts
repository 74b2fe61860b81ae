import { type APIResponse, expect, test } from "@playwright/test";
import { load } from "cheerio";
import { locales } from "@/lib/locale";
import { signIn } from "./visit";

// What the OWASP Application Security Verification Standard (4.0.3, level 2) asks of answers, by its own numbers; what it
// asks of passwords, sessions, orders and uploads is proved beside them in tests/integration.
const answers = [
  "/ar",
  "/fr/search?q=a",
  "/ar/cart",
  "/ar/orders/nothing",
  "/admin/sign-in",
  "/api/geo/nothing",
  "/nowhere",
];

const policyOf = (answer: APIResponse): Record<string, string> =>
  Object.fromEntries(
    (answer.headers()["content-security-policy"] ?? "").split(";").map((part) => {
      const [name = "", ...sources] = part.trim().split(" ");
      return [name, sources.join(" ")];
    }),
  );

test.describe("the check-list of ASVS holds for every kind of answer", () => {
  for (const address of answers)
    test(`14.3.3, 14.4.1–14.4.7 ${address}`, async ({ request }) => {
      const answer = await request.get(address);
      const headers = answer.headers();
      expect(headers["content-type"], "14.4.1 a type with its letters").toMatch(
        /^(text\/html|text\/plain|application\/json).*charset=utf-8$|^application\/json$/i,
      );
      const policy = policyOf(answer);
      expect(policy["default-src"], "14.4.3 nothing from elsewhere").toBe("'self'");
      expect([policy["object-src"], policy["base-uri"]]).toEqual(["'none'", "'none'"]);
      expect(policy["form-action"]).toBe("'self'");
      expect(headers["x-content-type-options"], "14.4.4").toBe("nosniff");
      expect(headers["strict-transport-security"], "14.4.5 a year or more").toMatch(
        /max-age=(3153600\d|[4-9]\d{7}|\d{9,})/,
      );
      expect(headers["referrer-policy"], "14.4.6").toMatch(
        /^(strict-origin-when-cross-origin|same-origin|no-referrer)$/,
      );
      expect(policy["frame-ancestors"], "14.4.7").toBe("'none'");
      expect([headers["x-powered-by"], headers.server], "14.3.3 no word of what runs here").toEqual([
        undefined,
        undefined,
      ]);
    });

  test("14.5.1 methods that no page knows are refused", async ({ request }) => {
    for (const method of ["PUT", "DELETE", "PATCH", "TRACE"])
      expect((await request.fetch("/ar", { method })).status(), method).toBeGreaterThanOrEqual(400);
  });

  test("8.2.1 what is one visitor's stays in no cache that others read", async ({ request }) => {
    for (const address of ["/ar/cart", "/ar/search?q=a", "/ar/orders/nothing", "/admin/sign-in"])
      expect((await request.get(address)).headers()["cache-control"], address).toMatch(/private|no-store/);
  });

  test("4.2.2 and 13.2.3 a write from a foreign page, or from none, is refused", async ({ request }) => {
    const form = { variantId: "1", quantity: "1", locale: "ar" };
    const foreign: Record<string, string>[] = [{ origin: "https://evil.example" }, { origin: "null" }, {}];
    for (const headers of foreign)
      expect((await request.post("/api/cart", { form, headers, maxRedirects: 0 })).status()).toBe(403);
  });

  test("7.4.1 a refusal tells nothing of the inside", async ({ request, baseURL: origin = "" }) => {
    const broken = await request.post("/api/cart", {
      data: "{",
      headers: { origin, "content-type": "application/json" },
    });
    expect(broken.status()).toBeGreaterThanOrEqual(400);
    for (const answer of [broken, await request.get("/ar/orders/%00"), await request.get("/admin/orders/1")])
      expect(await answer.text(), answer.url()).not.toMatch(/\bat \w+ \(|node_modules|PrismaClient|SELECT .+ FROM/);
  });

  test("3.4.2–3.4.5 and 5.1.5 a session is a cookie no script reads, and the sign-in leads to no other site", async ({
    browser,
  }) => {
    const page = await signIn(browser);
    const sessions = (await page.context().cookies()).filter(({ name }) => name.startsWith("staff"));
    expect(sessions.length).toBeGreaterThan(0);
    for (const { name, httpOnly, sameSite } of sessions)
      expect({ httpOnly, sameSite }, name).toEqual({
        httpOnly: true,
        sameSite: "Lax",
      });
    const { origin } = new URL(page.url());
    await page.goto("/admin/sign-in?next=https%3A%2F%2Fevil.example%2F");
    expect(new URL(page.url()).origin, "5.1.5").toBe(origin);
    await page.context().close();
  });
});

for (const locale of locales) {
  test(`dates, money and languages are told machines as ISO and BCP 47 want them, in ${locale}`, async ({
    request,
  }) => {
    const home = load(await (await request.get(`/${locale}`)).text());
    const hrefs = home(`a[href^="/${locale}/products/"], a[href^="/${locale}/blog/"]`);
    const paths = [...new Set(hrefs.toArray().map((link) => home(link).attr("href") ?? ""))].slice(0, 6);
    for (const path of [...paths, `/${locale}/blog`, `/${locale}/press`]) {
      const html = await (await request.get(path)).text();
      const $ = load(html);
      expect($("html").attr("lang"), path).toBe(`${locale}-DZ`);
      for (const time of $("time").toArray()) expect($(time).attr("datetime"), path).toMatch(iso8601);
      const data = $('script[type="application/ld+json"]').text();
      const told = (field: string) =>
        [...data.matchAll(new RegExp(`"${field}":"([^"]*)"`, "g"))].map(([, said]) => said);
      expect(
        told("priceCurrency").filter((currency) => currency !== "DZD"),
        path,
      ).toEqual([]);
      expect(
        told("price").filter((price) => !/^\d+\.\d{2}$/.test(price ?? "")),
        path,
      ).toEqual([]);
      expect(
        told("date\\w+").filter((day) => !iso8601.test(day ?? "")),
        path,
      ).toEqual([]);
      expect(
        told("inLanguage").filter((tag) => tag !== `${locale}-DZ`),
        path,
      ).toEqual([]);
    }
  });
}

const iso8601 = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;
