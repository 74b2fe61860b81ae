const pagesMax = 1000;
const locations = /<loc>([^<]+)<\/loc>/g;

/**
 * Visits what the sitemap names, one page after the other and at most a thousand, so that after a deployment no shopper
 * is the one who waits for a page to be made. Gives how many were visited; never fails.
 * @param {string} url where the shop answers on this machine, whatever its public address is
 */
export async function warm(url) {
  let visited = 0;
  for await (const page of pagesOf(url, "/sitemap.xml")) {
    const answer = await fetch(url + page, { headers: { "accept-encoding": "br" } }).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    if (answer?.ok) visited += 1;
    if (visited >= pagesMax) break;
  }
  return visited;
}

// An index of sitemaps names files, a sitemap names pages; pictures stand in sitemaps of their own words.
async function* pagesOf(url, path) {
  const xml = await fetch(url + path).then(
    (answer) => (answer.ok ? answer.text() : ""),
    () => "",
  );
  for (const [, location] of xml.matchAll(locations)) {
    const { pathname } = new URL(location.replaceAll("&amp;", "&"));
    if (pathname.endsWith(".xml")) yield* pagesOf(url, pathname);
    else yield pathname;
  }
}
