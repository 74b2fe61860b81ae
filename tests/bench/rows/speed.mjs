import { compare } from "../measure.mjs";
import { row } from "../row.mjs";

/** Requests per second at 32 clients: pages from the cache, then pages made for each visit. */
export async function speedRows({ shop, bare, floor, pages, checkout }, { rounds }) {
  const rows = [];
  for (const name of ["home", "list", "product"]) {
    const urls = [shop.url + pages[name], `${bare.url}/pages/${name}-sent`, `${floor.url}/${name}`];
    rows.push(await ratioRow(`cached ${name}, requests/s at 32`, urls, rounds));
  }
  for (const [name, address] of Object.entries({ search: pages.search, checkout })) {
    const urls = [shop.url + address, `${bare.url}/dynamic/${name}`];
    rows.push(await ratioRow(`${name}, requests/s at 32`, urls, rounds));
  }
  return rows;
}

async function ratioRow(name, urls, rounds) {
  const [ours, bare, floor] = await compare(urls, rounds);
  const percent = Math.round((ours.perSecond / bare.perSecond) * 100);
  return row(name, `${Math.round(ours.perSecond)} (${percent} %)`, {
    bare: Math.round(bare.perSecond),
    floor: floor ? Math.round(floor.perSecond) : "",
    gate: "≥ 60 % of bare, 0 failed",
    holds: percent >= 60 && ours.failed === 0,
  });
}
