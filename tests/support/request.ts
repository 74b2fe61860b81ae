/** A form as a browser without scripts posts it. */
export const posted = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Request =>
  new Request(`http://shop.test${path}`, {
    method: "POST",
    headers: { origin: "http://shop.test", host: "shop.test", "x-forwarded-for": "10.0.0.1", ...headers },
    body: new URLSearchParams(fields),
  });

/** The same as a script sends it: JSON both ways. */
export const sentJson = (path: string, fields: unknown, headers: Record<string, string> = {}): Request =>
  new Request(`http://shop.test${path}`, {
    method: "POST",
    headers: {
      origin: "http://shop.test",
      host: "shop.test",
      "x-forwarded-for": "10.0.0.1",
      accept: "application/json",
      "content-type": "application/json",
      ...headers,
    },
    body: typeof fields === "string" ? fields : JSON.stringify(fields),
  });

/** The cookies a response sets, as the next request sends them. */
export const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

/** What people put, or programs throw, into a text field. */
export const nastyTexts: [string, string][] = [
  ["nothing", ""],
  ["spaces", "   "],
  ["a NUL", "a\u0000b"],
  ["a lone surrogate", "a\ud800b"],
  ["bidi overrides", "\u202e\u2066gnirts\u2069"],
  ["10^4 letters", "ا".repeat(10_000)],
  ["200 combining marks", `e${"\u0301".repeat(200)}`],
  ["SQL", '\'; DROP TABLE "Order"; --'],
  ["HTML", "<script>alert(1)</script>"],
  ["a formula", "=HYPERLINK(1)"],
  ["__proto__", "__proto__"],
];
