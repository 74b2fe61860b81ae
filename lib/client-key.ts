const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** The key a browser gave to what it sends, so that sending it twice does it once; null when it gave none. */
export function clientKeyOf(request: Request): string | null {
  const key = request.headers.get("idempotency-key")?.toLowerCase() ?? "";
  return uuid.test(key) ? key : null;
}
