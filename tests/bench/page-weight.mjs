import { chromium } from "@playwright/test";
import { chromiumPath } from "../support/chromium.mjs";

/** What one cold visit at 360 px sends, as bytes on the wire per kind, and how many requests it takes. */
export async function weigh(urls) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox", "--disable-quic"] });
  const weights = {};
  for (const [name, url] of Object.entries(urls)) weights[name] = await weighOne(browser, url);
  await browser.close();
  return weights;
}

async function weighOne(browser, url) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map();
  const weight = { requests: 0, total: 0, Script: 0, Document: 0, Image: 0, Font: 0, Stylesheet: 0 };
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (!kind) return;
    weight.requests += 1;
    weight.total += encodedDataLength;
    weight[kind] = (weight[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  await context.close();
  return weight;
}
