import { lighthouses } from "../lighthouse.mjs";
import { atLeast, atMost, row } from "../row.mjs";

const names = ["home", "list", "product"];

/** Lighthouse on a simulated phone, each page beside the bare page with the same markup. */
export async function lighthouseRows({ shop, bare, pages }, { lighthouseRuns }) {
  const urls = Object.fromEntries(
    names.flatMap((name) => [
      [name, shop.url + pages[name]],
      [`bare ${name}`, `${bare.url}/pages/${name}`],
    ]),
  );
  const of = await lighthouses(urls, lighthouseRuns);
  return names.flatMap((name) => rowsOf(name, of[name], of[`bare ${name}`]));
}

function rowsOf(name, ours, bare) {
  const others = [ours.accessibility, ours["best-practices"], ours.seo];
  return [
    atLeast(`Lighthouse performance, ${name}`, ours.performance, bare.performance - 3, { bare: bare.performance }),
    row(`accessibility, best practices, SEO, ${name}`, others.join(" "), {
      gate: "100 each",
      holds: others.every((score) => score === 100),
    }),
    atMost(`LCP, ${name} (ms)`, ours.lcp, 1800, { bare: bare.lcp }),
    atMost(`TBT, ${name} (ms)`, ours.tbt, Math.max(50, bare.tbt), { bare: bare.tbt }),
    atMost(`CLS, ${name}`, Math.round(ours.cls * 1000) / 1000, 0.01, { bare: Math.round(bare.cls * 1000) / 1000 }),
  ];
}
