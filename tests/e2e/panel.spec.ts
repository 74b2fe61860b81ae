import { expect, type Page, test } from "@playwright/test";
import sharp from "sharp";
import { locales } from "@/lib/locale";
import { asMember } from "./members";
import { expectNoOverflow, open } from "./visit";

const mentions = { ar: "معلومات-قانونية", fr: "mentions-legales" } as const;
const rates = { ar: "التوصيل", fr: "livraison" } as const;
const soldOut = { ar: "نفد", fr: "Épuisé" } as const;
const refused = { ar: "ليس من صلاحياتك", fr: "ne fait pas partie de vos droits" } as const;

for (const locale of locales) {
  test.describe(`the panel on a phone, in ${locale}`, () => {
    test("puts a product on sale with a picture, and every change is in the shop at once", async ({ browser }) => {
      const panel = await asMember(browser, { role: "owner", locale });
      const title = { ar: `صحن خزف ${Date.now()}`, fr: `Plat en faïence ${Date.now()}` };
      await createProduct(panel, title);
      await uploadPicture(panel);
      await keepsLateTyping(panel);
      await publishWithAlts(panel, title);
      const address = (await panel.locator(`a[href*="/${locale}/products/"]`).first().getAttribute("href")) ?? "";

      const shop = await (await open(browser, { width: 360 })).newPage();
      await expectInShop(shop, address, { title: title[locale], price: "1 500" });
      await expect(shop.locator(`main img[alt="${title[locale]}"]`).first()).toBeVisible();

      await changePrice(panel, "1750");
      await expectInShop(shop, address, { title: title[locale], price: "1 750" });
      await takeFromStock(panel, "4");
      await shop.reload();
      await expect(shop.locator("main").getByText(soldOut[locale]).first()).toBeVisible();

      await withdraw(panel);
      expect((await shop.request.get(address)).status()).toBe(410);
      await Promise.all([panel.context().close(), shop.context().close()]);
    });

    test("the shop's identity and fees follow the settings at once", async ({ browser }) => {
      const panel = await asMember(browser, { role: "owner", locale });
      const shop = await (await open(browser, { width: 360 })).newPage();
      await shop.goto(`/${locale}`);
      const product = await shop.locator(`main a[href*="/${locale}/products/"]`).first().getAttribute("href");

      const before = await setIdentity(panel, { [`name.${locale}`]: "دكان Zohra", rc: "16/00-7654321B20" });
      await shop.goto(`/${locale}`);
      await expect(shop.locator("footer")).toContainText("دكان Zohra");
      await shop.goto(`/${locale}/pages/${mentions[locale]}`);
      await expect(shop.locator("main")).toContainText("16/00-7654321B20");
      await setIdentity(panel, before);

      // Adrar, where no other journey of this shop orders.
      const fee = await setFee(panel, "01", "1390");
      await shop.goto(`/${locale}/pages/${rates[locale]}`);
      await expect(shop.locator("tr", { hasText: "01" }).first()).toContainText(/1\s390/);
      await shop.goto(`${product}`);
      await shop.locator("delivery-quote").locator("xpath=ancestor::details/summary").click();
      await shop.locator("delivery-quote select").selectOption({ index: 1 });
      await expect(shop.locator("delivery-quote dl")).toContainText(/1\s390/);
      await setFee(panel, "01", fee);
      await Promise.all([panel.context().close(), shop.context().close()]);
    });

    test("an agent is refused what is not an agent's", async ({ browser }) => {
      const panel = await asMember(browser, { role: "agent", locale });
      for (const address of ["settings", "settings/delivery", "settings/staff", "audit", "products/new"]) {
        const answer = await panel.goto(`/admin/${address}`);
        expect(answer?.status(), address).toBe(403);
        await expectNoOverflow(panel);
      }
      await panel.goto("/admin/products");
      await panel.locator("main table a").first().click();
      await expect(panel.locator("#texts-form [name='title.fr']")).toBeDisabled();
      await expect(panel.locator("input[type=file]")).toHaveCount(0);
      // The page's own lock is a courtesy; the door behind it is what holds.
      await panel
        .locator("fieldset:disabled")
        .first()
        .evaluate((lock) => lock.removeAttribute("disabled"));
      await panel.locator("#texts-form [name='title.fr']").fill("Pris !");
      await panel.locator("#texts-form button[type=submit]").click();
      await expect(panel.locator("#texts-form")).toContainText(refused[locale]);
      await panel.context().close();
    });
  });
}

async function createProduct(panel: Page, title: Record<"ar" | "fr", string>): Promise<void> {
  await panel.goto("/admin/products/new");
  await panel.locator("main button[type=submit]").click();
  await expect(panel.locator("[name='title.ar']")).toHaveAttribute("aria-invalid", "true");
  await panel.locator("[name='title.ar']").fill(title.ar);
  await panel.locator("[name='title.fr']").fill(title.fr);
  await panel.locator("[name=categoryId]").selectOption({ index: 1 });
  await panel.locator("[name=price]").fill("١٥٠٠");
  await panel.locator("[name=stock]").fill("4");
  await panel.locator("main button[type=submit]").click();
  await panel.waitForURL(/\/admin\/products\/\d+/);
  await expectNoOverflow(panel);
}

async function uploadPicture(panel: Page): Promise<void> {
  const photo = sharp({ create: { width: 800, height: 800, channels: 3, background: "#b5651d" } });
  const buffer = await photo.jpeg().toBuffer();
  await panel.locator("input[type=file]").setInputFiles({ name: "صحن.jpg", mimeType: "image/jpeg", buffer });
  await expect(panel.locator("li[id^=picture-] img")).toBeVisible();
}

/** On a slow line people go on typing while the form is on its way: the answer takes nothing of it away, nor them. */
async function keepsLateTyping(panel: Page): Promise<void> {
  const [sent, late] = [panel.locator("[name$='.altAr']"), panel.locator("[name$='.captionFr']")];
  let answer = () => {};
  const isTyped = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await panel.route("**/admin/products/*", async (route) => {
    await isTyped;
    await route.continue();
  });
  await sent.fill("قبل");
  await panel.locator("button[form=alts-form][name=publish]").click();
  await expect(panel.locator("#alts-form")).toHaveAttribute("aria-busy", "true");
  await late.fill("Pendant l’envoi");
  answer();
  await expect(panel.locator("[name$='.altFr']")).toHaveAttribute("aria-invalid", "true");
  await expect(sent).toHaveValue("قبل");
  await expect(late).toHaveValue("Pendant l’envoi");
  await expect(late).toBeFocused();
  await panel.unroute("**/admin/products/*");
  for (const field of [sent, late]) await field.fill("");
}

async function publishWithAlts(panel: Page, title: Record<"ar" | "fr", string>): Promise<void> {
  const publish = panel.locator("button[form=alts-form][name=publish]");
  const [arabic, french] = [panel.locator("[name$='.altAr']"), panel.locator("[name$='.altFr']")];
  await publish.click();
  await expect(arabic).toHaveAttribute("aria-invalid", "true");
  await expect(arabic).toBeFocused();
  await arabic.fill(title.ar);
  await publish.click();
  await expect(french).toHaveAttribute("aria-invalid", "true");
  await expect(arabic).not.toHaveAttribute("aria-invalid", "true");
  await expect(arabic).toHaveValue(title.ar);
  await expectNoOverflow(panel);
  await french.fill(title.fr);
  const [arabicCaption, frenchCaption] = [panel.locator("[name$='.captionAr']"), panel.locator("[name$='.captionFr']")];
  await publish.click();
  await expect(arabicCaption).toHaveAttribute("aria-invalid", "true");
  await arabicCaption.fill("خزف مطلي باليد في ورشة صغيرة.");
  await frenchCaption.fill("De la faïence peinte à la main dans un petit atelier.");
  await publish.click();
  await expect(publish).toHaveCount(0);
}

async function expectInShop(shop: Page, address: string, { title, price }: { title: string; price: string }) {
  await shop.goto(address);
  await expect(shop.locator("h1")).toHaveText(title);
  await expect(shop.locator("main [data-amount]").first()).toHaveText(new RegExp(price.replace(" ", "\\s")));
  await expectNoOverflow(shop);
}

async function changePrice(panel: Page, price: string): Promise<void> {
  await panel.locator("[name='variants.0.price']").fill(price);
  await panel.locator("#variants-form button[type=submit]").click();
  await expect(panel.locator("#variants-form [role=status], #variants-form [role=alert]").first()).toBeVisible();
}

async function takeFromStock(panel: Page, units: string): Promise<void> {
  await panel.locator("#stock details summary").first().click();
  await panel.locator("#stock [name=units]").fill(units);
  await panel.locator("#stock button[name=direction][value=remove]").click();
  await expect(panel.locator("#stock li bdi.text-lg").first()).toHaveText("0");
}

async function withdraw(panel: Page): Promise<void> {
  const card = panel.locator("section", { has: panel.locator("input[name=to][value=archived]") }).first();
  await card.locator("details:has(input[value=archived]) summary").click();
  await card.locator("form:has(input[value=archived]) button[type=submit]").click();
  await expect(panel.locator("input[name=to][value=archived]")).toHaveCount(0);
}

/** Fills the fields, saves, and tells what stood in them. */
async function setIdentity(panel: Page, values: Record<string, string>): Promise<Record<string, string>> {
  await panel.goto("/admin/settings");
  const before: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const field = panel.locator(`[name='${name}']`);
    before[name] = await field.inputValue();
    await field.fill(value);
  }
  await expectNoOverflow(panel);
  const form = panel.locator("form:has([name=legalName])");
  await form.locator("button[type=submit]").click();
  await expect(form.locator("[role=status]").first()).toBeVisible();
  return before;
}

async function setFee(panel: Page, wilaya: string, home: string): Promise<string> {
  await panel.goto("/admin/settings/delivery");
  const field = panel.locator(`[name='rates.${wilaya}.home']`);
  const before = await field.inputValue();
  await field.fill(home);
  await expectNoOverflow(panel);
  const form = panel.locator("form", { has: field });
  await form.locator("button[type=submit]:visible").first().click();
  await expect(form.locator("[role=status]").first()).toBeVisible();
  return before;
}
