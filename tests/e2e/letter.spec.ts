import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { type Locale, locales } from "@/lib/locale";
import { bringAxe } from "./axe";
import { asMember } from "./members";
import { expectUsable } from "./usable";
import { open } from "./visit";

/** The newest mail to an address as the panel keeps it, once the worker has delivered it; its link of a kind. */
async function linkMailed(panel: Page, { to, kind }: { to: string; kind: string }): Promise<string> {
  const link = () => newestLink(panel, to, kind);
  await expect.poll(link, { timeout: 20_000 }).not.toBe("");
  return link();
}

async function newestLink(panel: Page, to: string, kind: string): Promise<string> {
  await panel.goto("/admin/settings/mail");
  const rows = panel.locator("main table tbody tr", { hasText: to });
  for (const href of await rows.locator("a").evaluateAll((links) => links.map((one) => one.getAttribute("href")))) {
    await panel.goto(href ?? "");
    const letter = panel.locator("main pre");
    const text = (await letter.count()) > 0 ? await letter.textContent() : "";
    const found = new RegExp(`https?://\\S+/${kind}/[\\w-]{43}`).exec(text ?? "")?.[0];
    if (found) return new URL(found).pathname;
  }
  return "";
}

async function subscribe(page: Page, locale: Locale, email: string): Promise<void> {
  await page.goto(`/${locale}/subscribe`);
  const form = page.locator("main form[action='/api/subscribe']");
  await form.locator("input[type=email]").fill(email);
  await form.locator("button[type=submit]").click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/subscribe/sent`));
}

async function stateOf(panel: Page, email: string): Promise<string[]> {
  const states = [];
  for (const status of ["active", "left"]) {
    await panel.goto(`/admin/customers/subscribers?status=${status}&q=${email}`);
    if ((await panel.locator("main").getByText(email).count()) > 0) states.push(status);
  }
  return states;
}

// As a mail program does by itself (RFC 8058): no cookies, no Origin, no page.
const oneClick = (request: APIRequestContext, path: string) =>
  request.post(`/api/unsubscribe/${path.split("/").at(-1)}`, { form: { "List-Unsubscribe": "One-Click" } });

for (const locale of locales) {
  test(`the shop's letter, from the form to the end of it, in ${locale}`, async ({ browser, playwright, baseURL }) => {
    test.setTimeout(240_000);
    const email = `${randomUUID()}@example.dz`;
    const panel = await asMember(browser, { role: "owner", locale });
    const reader = await (await open(browser, { width: 360, isScripted: locale === "ar" })).newPage();

    await subscribe(reader, locale, email);
    expect(await stateOf(panel, email)).toEqual([]);
    await reader.goto(await linkMailed(panel, { to: email, kind: "subscribe/confirm" }));
    await reader.locator("form[action='/api/subscribe/confirm'] button").click();
    await expect(reader).toHaveURL(new RegExp(`/${locale}/subscribe/done`));
    expect(await stateOf(panel, email)).toEqual(["active"]);

    // Who asks again is told by mail only, and that mail has the way out.
    await subscribe(reader, locale, email);
    const way = await linkMailed(panel, { to: email, kind: "unsubscribe" });
    const program = await playwright.request.newContext({ baseURL: baseURL ?? "" });
    expect((await oneClick(program, way)).status()).toBe(200);
    expect((await oneClick(program, way)).status()).toBe(200);
    await program.dispose();
    expect(await stateOf(panel, email)).toEqual(["left"]);

    await reader.goto(way);
    await expect(reader.locator("form[action^='/api/unsubscribe/'] button")).toBeVisible();
    await reader.context().close();

    await bringAxe(panel);
    for (const [list, filter] of [
      ["customers/subscribers", "?status=left"],
      ["settings/mail", ""],
    ]) {
      await panel.goto(`/admin/${list}${filter}`);
      await panel.goto((await panel.locator(`main a[href^="/admin/${list}/"]`).first().getAttribute("href")) ?? "");
      await expectUsable(panel);
    }
    await panel.context().close();
  });
}
