/** The visitor whose request the code under test believes to be in; a test changes it. */
export const visitor = { headers: new Headers(), cookies: new Map<string, string>() };

export function visitAs(cookie = "", origin: string | null = "http://localhost:3000", ip = "203.0.113.7"): void {
  visitor.headers = new Headers({ "x-forwarded-for": ip, host: "localhost:3000" });
  if (origin !== null) visitor.headers.set("origin", origin);
  if (cookie) visitor.headers.set("cookie", cookie);
  visitor.cookies.clear();
}

export const headers = async () => visitor.headers;
export const cookies = async () => ({
  get: (name: string) => (visitor.cookies.has(name) ? { name, value: visitor.cookies.get(name) } : undefined),
  set: (name: string, value: string) => void visitor.cookies.set(name, value),
  delete: (name: string) => void visitor.cookies.delete(name),
});
