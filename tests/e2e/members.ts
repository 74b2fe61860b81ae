import { randomUUID } from "node:crypto";
import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import type { Locale } from "@/lib/locale";
import { expectNoOverflow, open, signIn } from "./visit";

type Role = "owner" | "agent";
type Wanted = { role: Role; locale: Locale; width?: number; theme?: "light" | "dark" };
type State = Exclude<BrowserContextOptions["storageState"], string | undefined>;

// The panel's language belongs to the person, so journeys that run at the same moment need people of their own.
const members = new Map<string, Promise<State>>();

/** The panel as somebody of that role sees it who works in that language; they join the staff at the first call. */
export async function asMember(browser: Browser, { role, locale, width = 360, theme }: Wanted): Promise<Page> {
  const key = `${role}-${locale}`;
  const state = members.get(key) ?? join(browser, role, locale);
  members.set(key, state);
  return (await open(browser, { width, theme, storageState: await state })).newPage();
}

async function join(browser: Browser, role: Role, locale: Locale): Promise<State> {
  const member = { email: `${randomUUID()}@hanout.demo`, password: randomUUID() };
  const owner = await signIn(browser, { width: 360 });
  await owner.goto("/admin/settings/staff");
  const form = owner.locator("form:has(select[name=role])");
  await form.locator("[name=name]").fill(locale === "ar" ? "ليلى" : "Leïla");
  await form.locator("[name=email]").fill(member.email);
  await form.locator("[name=role]").selectOption(role);
  await form.locator("[name=password]").fill(member.password);
  await form.locator("button[type=submit]").click();
  await expect(owner.getByText(member.email)).toBeVisible();
  await owner.context().close();

  const page = await signIn(browser, { width: 360, ...member });
  await speak(page, locale);
  const state = await page.context().storageState();
  await page.context().close();
  return state;
}

async function speak(page: Page, locale: Locale): Promise<void> {
  await page.goto("/admin/more");
  const button = page.locator(`form:has(input[name=locale][value=${locale}]) button:visible`);
  if ((await button.count()) > 0) await button.first().click();
  await expect(page.locator("html")).toHaveAttribute("lang", new RegExp(`^${locale}`));
  await expectNoOverflow(page);
}
