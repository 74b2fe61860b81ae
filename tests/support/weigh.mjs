import http from "node:http";

/** The phone of the budgets. */
export const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

/**
 * What a cold visit sends: bytes on the wire per kind and in total, and how many requests it takes; with `isWhole` of the
 * page down to its end.
 */
export async function weighVisit(page, url, { isWhole = false } = {}) {
  const weight = await scalesUnder(page);
  await page.goto(url, { waitUntil: "networkidle" });
  if (isWhole) await readToTheEnd(page);
  await untilQuiet(page, weight);
  return weight;
}

/** What a page is compressed, without the style sheet that it brings to who comes from outside: bytes. */
export async function htmlSent(url) {
  const answer = await new Promise((resolve, reject) => {
    http.get(url, { headers: { "accept-encoding": "br, gzip" } }, resolve).on("error", reject);
  });
  let bytes = 0;
  for await (const part of answer) bytes += part.length;
  return bytes;
}

/** A weight that grows with all that comes to `page` from now on. */
export async function scalesUnder(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map();
  const weight = { requests: 0, total: 0, Script: 0, Document: 0, Image: 0, Font: 0, Stylesheet: 0 };
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    // A blur inside the page is no request.
    if (!response.url.startsWith("data:")) kinds.set(requestId, type);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (!kind) return;
    weight.requests += 1;
    weight.total += encodedDataLength;
    weight[kind] = (weight[kind] ?? 0) + encodedDataLength;
  });
  return weight;
}

async function readToTheEnd(page) {
  const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  for (let screens = 0; screens < 60 && !(await page.evaluate(isAtEnd)); screens++) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(100);
  }
}

async function untilQuiet(page, weight) {
  for (let seen = -1; seen !== weight.requests; ) {
    seen = weight.requests;
    await page.waitForTimeout(500);
  }
}
