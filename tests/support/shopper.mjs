const form = { name: "أمينة بن يوسف", wilaya: "31", commune: "3101", mode: "home", source: "express", locale: "ar" };

/** A shopper on the wire: each speaks from an address of her own, as behind a proxy that names it. */
export function shopper(url, { ip = randomAddress() } = {}) {
  const headers = { origin: new URL(url).origin, accept: "application/json", "x-forwarded-for": ip };
  const post = (path, body, more = {}) =>
    fetch(url + path, {
      method: "POST",
      headers: { ...headers, ...more, "content-type": "application/json" },
      body: JSON.stringify(body),
      redirect: "manual",
    });
  return { post, draft: (order) => draft(post, order), review: (location) => review(url, location) };
}

// The first half: the express form is sent, and its draft waits to be reviewed.
async function draft(post, { variantId, phone, quantity = 1, ...rest }) {
  const response = await post("/api/checkout", { ...form, ...rest, phone, variantId, quantity });
  const answer = await response.json();
  if (!answer.location) throw new Error(`the draft was refused: ${response.status} ${JSON.stringify(answer)}`);
  return answer.location;
}

/** What the review page's confirm form would send. */
async function review(url, location) {
  const html = await (await fetch(url + location)).text();
  const confirm = html.match(/<form[^>]*action="\/api\/checkout\/confirm"[\s\S]*?<\/form>/)?.[0] ?? "";
  const inputs = [...confirm.matchAll(/<input[^>]*>/g)].map(([input]) => [
    attribute(input, "name"),
    attribute(input, "value"),
  ]);
  return Object.fromEntries(inputs.filter(([name]) => name));
}

const attribute = (tag, name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];

export const randomAddress = () => Array.from({ length: 4 }, () => 1 + Math.floor(Math.random() * 250)).join(".");

/** A different Algerian mobile for each number. */
export const phoneNumber = (n) => `06${String(10_000_000 + n).padStart(8, "0")}`;
