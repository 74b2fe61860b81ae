import { createHmac, randomUUID } from "node:crypto";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { asMember } from "./members";
import { open, signIn } from "./visit";

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** What an authenticator shows at a moment for a secret in base32 (RFC 6238). */
function codeOf(secret: string, now = Date.now()): string {
  const bits = [...secret.replace(/\s/g, "")].map((letter) => digits.indexOf(letter).toString(2).padStart(5, "0"));
  const bytes = (bits.join("").match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
  const hash = createHmac("sha1", Buffer.from(bytes)).update(counter).digest();
  const place = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(place) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

type Person = { email: string; password: string };

/** An owner of this journey's own: the demo's must stay without a second step. */
async function anOwner(browser: Browser): Promise<Person> {
  const person = { email: `${randomUUID()}@hanout.demo`, password: randomUUID() };
  const page = await asMember(browser, { role: "owner", locale: "fr" });
  await page.goto("/admin/settings/staff");
  const form = page.locator("form:has(select[name=role])");
  await form.locator("[name=name]").fill("Nadia");
  await form.locator("[name=email]").fill(person.email);
  await form.locator("[name=role]").selectOption("owner");
  await form.locator("[name=password]").fill(person.password);
  await form.locator("button[type=submit]").click();
  await expect(page.getByText(person.email)).toBeVisible();
  await page.context().close();
  return person;
}

async function turnOn(page: Page, password: string) {
  await page.goto("/admin/account");
  const section = page.locator("#second-step");
  await section.locator("input[name=password]").fill(password);
  await section.locator("form:has(input[name=password]) button[type=submit]").click();
  const secret = (await section.locator("bdi.select-all").textContent()) ?? "";
  const codes = await section.locator("ul.select-all li").allTextContents();
  await section.locator("input[name=code]").fill(codeOf(secret));
  await section.locator("form:has(input[name=code]) button[type=submit]").click();
  await expect(section.locator("input[name=password]")).toBeVisible();
  return { secret, codes };
}

/** Gives the password in a new browser; what comes next asks for the code. */
async function atTheSecondStep(browser: Browser, { email, password }: Person): Promise<Page> {
  const page = await (await open(browser, { width: 360 })).newPage();
  await page.goto("/admin/sign-in");
  await page.locator("input[name=email]").fill(email);
  await page.locator("input[name=password]").fill(password);
  await page.locator("form:has(input[name=password]) button[type=submit]").click();
  await expect(page.locator("input[name=code]")).toBeVisible();
  // Half a sign-in opens nothing.
  const other = await page.context().newPage();
  await other.goto("/admin/orders");
  await expect(other).toHaveURL(/sign-in/);
  await other.close();
  return page;
}

async function give(page: Page, code: string): Promise<void> {
  await page.locator("input[name=code]").fill(code);
  await page.locator("form:has(input[name=code]) button[type=submit]").click();
}

const inside = /\/admin\/(?!sign-in)/;

test("an owner signs in with a password and a code, and a recovery code works once", async ({ browser }) => {
  const owner = await anOwner(browser);
  const first = await signIn(browser, { width: 1280, ...owner });
  const { secret, codes } = await turnOn(first, owner.password);
  expect(codes.length).toBeGreaterThanOrEqual(8);
  await first.goto("/admin/more");
  await first.locator("form:not(:has(input[name=locale])) button[type=submit]:visible").last().click();
  await expect(first).toHaveURL(/sign-in/);
  await first.context().close();

  const byApp = await atTheSecondStep(browser, owner);
  await give(byApp, "000000");
  await expect(byApp.locator("[aria-invalid=true]").first()).toBeVisible();
  await give(byApp, codeOf(secret));
  await expect(byApp).toHaveURL(inside);
  await byApp.context().close();

  const spare = codes[0] ?? "";
  const byPaper = await atTheSecondStep(browser, owner);
  await give(byPaper, spare);
  await expect(byPaper).toHaveURL(inside);
  await byPaper.context().close();

  const again = await atTheSecondStep(browser, owner);
  await give(again, spare);
  await expect(again.locator("[aria-invalid=true]").first()).toBeVisible();
  await expect(again).toHaveURL(/sign-in/);
  await give(again, codes[1] ?? "");
  await expect(again).toHaveURL(inside);
  await again.context().close();
});
