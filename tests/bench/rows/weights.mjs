import { weigh } from "../page-weight.mjs";
import { atMost, kb } from "../row.mjs";

// The budgets name a list and a product; home, with a picture for each of its categories, keeps to the bytes of a list.
const gates = {
  home: { html: 20, total: 400, requests: 30 },
  list: { html: 20, total: 400, requests: 20 },
  product: { html: 20, total: 300, requests: 20 },
};

/** What one cold visit on a phone sends. */
export async function weightRows({ shop, bare, pages }) {
  const rows = [];
  for (const [name, gate] of Object.entries(gates)) {
    const { ours, theirs } = await weigh({ ours: shop.url + pages[name], theirs: `${bare.url}/pages/${name}` });
    const beside = (kind) => ({ bare: kb(theirs[kind]) });
    rows.push(
      atMost(`JS sent, ${name} (KB)`, kb(ours.Script), 150, beside("Script")),
      atMost(`HTML sent, ${name} (KB)`, kb(ours.html), gate.html, beside("html")),
      atMost(`total at 360 px, ${name} (KB)`, kb(ours.total), gate.total, beside("total")),
      atMost(`requests, ${name}`, ours.requests, gate.requests, { bare: theirs.requests }),
    );
  }
  return rows;
}
