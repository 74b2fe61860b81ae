import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { load } from "cheerio";
import { sitemapPaths } from "./crawl";
import { expectNoOverflow, signIn } from "./visit";

/** What a page says of itself to search engines, to networks and to machines. */
async function headOf(request: APIRequestContext, path: string) {
  const $ = load(await (await request.get(path)).text());
  const said = (name: string) => $(`meta[property="${name}"], meta[name="${name}"]`).attr("content") ?? "";
  const nodes: { "@type": string; name?: string }[] = $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => JSON.parse($(script).text())["@graph"]);
  return {
    title: $("title").text(),
    titles: [$("title").text(), said("og:title"), said("twitter:title")],
    descriptions: [said("description"), said("og:description"), said("twitter:description")],
    heading: $("h1").first().text().trim(),
    named: nodes.flatMap(({ name }) => name ?? []),
  };
}

const kinds = [
  ["guide", /^\/fr\/guides\/[^/]+$/, "{nom} · à télécharger", "· à télécharger"],
  ["film", /^\/fr\/videos\/[^/]+$/, "{nom} ({durée})", /\(\d+:\d\d\)$/],
  ["podcast", /^\/fr\/podcast\/[^/]+$/, "{nom} · à écouter", "· à écouter"],
  ["episode", /^\/fr\/podcast\/[^/]+\/\d+$/, "{numéro}. {nom}", /^\d+\. /],
  ["author", /^\/fr\/blog\/authors\/[^/]+$/, "{nom} et ses articles", "et ses articles"],
  ["topic", /^\/fr\/blog\/topics\/[^/]+$/, "{nom} : nos articles", ": nos articles"],
  ["release", /^\/fr\/press\/[^/]+$/, "Presse · {nom}", "Presse · "],
] as const;

async function write(page: Page, kind: string, title: string): Promise<void> {
  await page.goto(`/admin/settings/snippets?kind=${kind}`);
  await page.locator("[name='title.fr']").fill(title);
  await page.locator("#snippet-form button[type=submit]").last().click();
  await expect(page.locator("#snippet-form [role=status]").first()).toBeVisible();
}

for (const [kind, address, template, says] of kinds)
  test(`a template for titles is tried, saved, told everywhere at once and taken back: ${kind}`, async ({
    browser,
    request,
  }) => {
    const path = (await sitemapPaths(request)).find((one) => address.test(one)) ?? "";
    expect(path).not.toBe("");
    const before = await headOf(request, path);
    const page = await signIn(browser, { width: 360 });
    await page.goto(`/admin/settings/snippets?kind=${kind}`);
    await expectNoOverflow(page);
    // The example answers while it is typed.
    await page.locator("[name='title.fr']").fill(template);
    await expect(page.locator("#snippets-fr figure").getByText(says).first()).toBeVisible();
    try {
      await write(page, kind, template);
      const after = await headOf(request, path);
      expect(after.title).toMatch(says);
      expect(new Set(after.titles), path).toEqual(new Set([after.title]));
      expect(after.descriptions).toEqual(before.descriptions);
      // The thing itself keeps its name.
      expect([after.heading, after.named]).toEqual([before.heading, before.named]);
    } finally {
      await write(page, kind, "");
    }
    expect(await headOf(request, path)).toEqual(before);
    await page.context().close();
  });
