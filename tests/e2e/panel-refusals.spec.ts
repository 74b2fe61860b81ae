import { expect, type Page, test } from "@playwright/test";
import { open, signIn } from "./visit";

const statusOfPost = (page: Page) =>
  page.waitForResponse((response) => response.request().method() === "POST").then((response) => response.status());

test.describe("the panel refuses", () => {
  for (const isScripted of [true, false])
    test(`a wrong password with 422, and says so, ${isScripted ? "with" : "without"} JavaScript`, async ({
      browser,
    }) => {
      const page = await (await open(browser, { width: 360, isScripted })).newPage();
      await page.goto("/admin/sign-in");
      await page.locator("input[name=email]").fill("nobody@hanout.demo");
      await page.locator("input[name=password]").fill("not-the-password");
      const status = statusOfPost(page);
      await page.locator("form:has(input[name=password]) button[type=submit]").click();
      expect(await status).toBe(422);
      await expect(page.getByRole("alert").filter({ hasText: /\S/ }).first()).toBeVisible();
      await expect(page.locator("input[name=email]")).toHaveValue("nobody@hanout.demo");
    });

  for (const isScripted of [true, false])
    test(`wrong fields with 422 beside each, ${isScripted ? "with" : "without"} JavaScript`, async ({ browser }) => {
      const signedIn = await signIn(browser);
      const context = await open(browser, { width: 1280, isScripted });
      await context.addCookies(await signedIn.context().cookies());
      const page = await context.newPage();
      await page.goto("/admin/settings");
      const form = page.locator("form:has(input[name='name.ar'])");
      await form.evaluate((node: HTMLFormElement) => {
        node.noValidate = true;
      });
      await form.locator("input[name='name.ar']").fill("");
      await form.locator("input[name='name.fr']").fill("Boutique d’Oran");
      const status = statusOfPost(page);
      await form.locator("button[type=submit]").first().click();
      expect(await status).toBe(422);
      await expect(page.locator("input[name='name.ar'][aria-invalid=true]")).toBeVisible();
      await expect(page.locator("input[name='name.fr']")).toHaveValue("Boutique d’Oran");
    });

  test("whoever is not signed in with 401, other people's pages with 403, and broken forms with 4xx", async ({
    browser,
    baseURL,
    request,
  }) => {
    const page = await signIn(browser);
    await page.goto("/admin/settings");
    const form = page.locator("form:has(input[name='name.ar'])");
    await page.context().clearCookies({ name: /staff/ });
    const status = statusOfPost(page);
    await form.locator("button[type=submit]").first().click();
    expect(await status).toBe(401);

    const post = (headers: Record<string, string>, data: string) =>
      request.post("/admin/sign-in", { headers, data }).then((response) => response.status());
    expect(await post({ origin: "https://evil.example", "content-type": "text/plain" }, "[]")).toBe(403);
    const origin = new URL(baseURL ?? "").origin;
    for (const type of ["multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "text/plain"])
      for (const body of [
        "",
        "[]",
        "--x\r\n",
        "\u0000",
        '--x\r\nContent-Disposition: form-data; name="$ACTION_ID_00"\r\n\r\n\r\n--x--',
      ])
        for (const action of [{}, { "next-action": "x" }, { "next-action": "0".repeat(42) }]) {
          const given = await post({ origin, "content-type": type, ...(action as Record<string, string>) }, body);
          expect(given, `${type} ${JSON.stringify(body)} ${JSON.stringify(action)}`).toBeLessThan(500);
        }
  });
});
