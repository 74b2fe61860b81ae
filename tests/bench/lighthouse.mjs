import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { chromiumPath } from "../support/chromium.mjs";
import { freePort } from "./apps.mjs";
import { median } from "./measure.mjs";

const categories = ["performance", "accessibility", "best-practices", "seo"];

/** Lighthouse mobile on several addresses in turn, `runs` times; medians per address. */
export async function lighthouses(urls, runs = 5) {
  const seen = Object.fromEntries(Object.keys(urls).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, url] of Object.entries(urls)) seen[name].push(await once(url));
  }
  return Object.fromEntries(Object.entries(seen).map(([name, results]) => [name, medians(results)]));
}

async function once(url) {
  const port = await freePort(9333);
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args });
  try {
    const { lhr } = await lighthouse(url, { port, onlyCategories: categories, logLevel: "silent" });
    const audit = (id) => lhr.audits[id]?.numericValue ?? 0;
    return {
      ...Object.fromEntries(categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)])),
      lcp: audit("largest-contentful-paint"),
      tbt: audit("total-blocking-time"),
      cls: audit("cumulative-layout-shift"),
    };
  } finally {
    await browser.close();
  }
}

function medians(results) {
  const keys = Object.keys(results[0]);
  return Object.fromEntries(keys.map((key) => [key, median(results.map((result) => result[key]))]));
}
