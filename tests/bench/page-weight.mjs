import { chromium } from "@playwright/test";
import { chromiumPath } from "../support/chromium.mjs";
import { htmlSent, phone, weighVisit } from "../support/weigh.mjs";

/** What one cold visit on a phone sends, for each address. */
export async function weigh(urls) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-quic"] });
  const weights = {};
  for (const [name, url] of Object.entries(urls)) {
    const context = await browser.newContext(phone);
    weights[name] = { ...(await weighVisit(await context.newPage(), url)), html: await htmlSent(url) };
    await context.close();
  }
  await browser.close();
  return weights;
}
