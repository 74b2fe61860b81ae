import { cookieOf } from "@/lib/cookies";

const sixtyDays = 60 * 24 * 3600;

/** Opens the cart; only the server reads it. */
export const cartCookie = "cart";
/** Units in the cart, for the badge of static pages. */
export const countCookie = "cart_count";

/** The cart's token, when the cookie has the shape of one of ours. */
export function cartTokenOf(request: Request): string | null {
  const value = cookieOf(request.headers, cartCookie);
  return value && isCartToken(value) ? value : null;
}

export const isCartToken = (value: string): boolean => /^[\w-]{43}$/.test(value);

/** A response that also sets the cart's cookies; without a token the cart is only counted. */
export function withCart(
  response: Response,
  { token, count, isSecure }: { token: string | null; count: number; isSecure: boolean },
): Response {
  const common = `Path=/; Max-Age=${sixtyDays}; SameSite=Lax${isSecure ? "; Secure" : ""}`;
  const headers = new Headers(response.headers);
  if (token) headers.append("Set-Cookie", `${cartCookie}=${token}; ${common}; HttpOnly`);
  headers.append("Set-Cookie", `${countCookie}=${count}; ${common}`);
  return new Response(response.body, { status: response.status, headers });
}
