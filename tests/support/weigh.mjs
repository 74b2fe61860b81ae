/** The phone of the budgets. */
export const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

/** What a cold visit sends: bytes on the wire per kind and in total, and how many requests it takes. */
export async function weighVisit(page, url) {
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
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  return weight;
}
