import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { chromiumPath } from "../support/chromium.mjs";
import { freePort } from "./apps.mjs";
import { median } from "./measure.mjs";

const steady = ["accessibility", "best-practices", "seo"];

/** Lighthouse mobile on several addresses in turn: what does not vary once, speed `runs` times, as medians per address. */
export async function lighthouses(urls, runs) {
  const port = await freePort(9333);
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args });
  try {
    const seen = Object.fromEntries(Object.keys(urls).map((name) => [name, []]));
    for (let run = 0; run < runs; run++) {
      for (const [name, url] of Object.entries(urls)) seen[name].push(await speedOf(url, port));
    }
    const scores = {};
    for (const [name, url] of Object.entries(urls)) scores[name] = await scoresOf(url, port);
    return Object.fromEntries(Object.keys(urls).map((name) => [name, { ...scores[name], ...medians(seen[name]) }]));
  } finally {
    await browser.close();
  }
}

async function speedOf(url, port) {
  const { audits, categories } = await look(url, port, ["performance"]);
  const figure = (id) => audits[id]?.numericValue ?? Number.NaN;
  return {
    performance: Math.round((categories.performance?.score ?? 0) * 100),
    lcp: Math.round(figure("largest-contentful-paint")),
    tbt: Math.round(figure("total-blocking-time")),
    cls: figure("cumulative-layout-shift"),
  };
}

async function scoresOf(url, port) {
  const { categories } = await look(url, port, steady);
  return Object.fromEntries(steady.map((id) => [id, Math.round((categories[id]?.score ?? 0) * 100)]));
}

const tries = 3;

// On a busy machine the trace of a load may lack its beginning, and Lighthouse asks to be run again.
async function look(url, port, onlyCategories) {
  let failure;
  for (let n = 0; n < tries; n++) {
    const { lhr } = await lighthouse(url, {
      port,
      onlyCategories,
      logLevel: "silent",
      disableFullPageScreenshot: true,
    });
    if (!lhr.runtimeError) return lhr;
    failure = lhr.runtimeError.message;
  }
  throw new Error(`Lighthouse on ${url}: ${failure}`);
}

const medians = (results) =>
  Object.fromEntries(Object.keys(results[0]).map((key) => [key, median(results.map((result) => result[key]))]));
