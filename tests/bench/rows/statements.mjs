import { phoneNumber, shopper } from "../../support/shopper.mjs";
import { coldPages, plentifulVariants, statementsDuring } from "../database.mjs";
import { atMost } from "../row.mjs";

/** SQL statements that Postgres hears per page and per write, BEGIN and COMMIT included. */
export async function statementRows(stage) {
  const { shop, bare, pages, database } = stage;
  const visit = (url) => async () => void (await (await fetch(url)).arrayBuffer());
  const count = (run) => statementsDuring(stage, run);
  const [variantId] = await plentifulVariants(database, 1);
  const buyer = shopper(shop.url);
  const confirm = await buyer.review(await buyer.draft({ variantId, phone: phoneNumber(900_000) }));
  const cold = await coldPages(database);
  const cached = ["home", "list", "product"].map((name) => shop.url + pages[name]);
  for (const url of cached) await visit(url)();

  const theirs = await count(visit(`${bare.url}/dynamic/search`));
  const rows = [
    atMost(
      "SQL, cached home, list and product",
      await count(async () => {
        for (const url of cached) await visit(url)();
      }),
      0,
      { bare: 0 },
    ),
    atMost("SQL, cold product", await count(visit(shop.url + cold.product)), 3),
    atMost("SQL, filtered list", await count(visit(`${shop.url}${pages.list}?sort=price_up`)), 4, { bare: theirs }),
    atMost("SQL, search", await count(visit(shop.url + pages.search)), 4, { bare: theirs }),
    atMost("SQL, search that finds nothing", await count(visit(`${shop.url}/ar/search?q=xyzw`)), 4, { bare: theirs }),
  ];
  const add = () => buyer.post("/api/cart", { action: "add", locale: "ar", variantId, quantity: 1 });
  rows.push(atMost("SQL, add to cart", await count(add), 4));
  rows.push(atMost("SQL, order", await count(() => buyer.post("/api/checkout/confirm", confirm)), 10, { bare: 1 }));
  return rows;
}
