import "server-only";
import type { AsyncLocalStorage } from "node:async_hooks";

type Visit = {
  address: string;
  path: string;
  since: number;
  status: number;
  isHeard: boolean;
  cookies: string[];
};

/** The request being answered, as the front door (lib/front-door.mjs) knows it; undefined in development and on hosts without our server. */
export const currentVisit = (): Visit | undefined => {
  const visits = (globalThis as { [key: symbol]: unknown })[Symbol.for("hanout.visits")];
  return (visits as AsyncLocalStorage<Visit> | undefined)?.getStore();
};

/** Gives the answer of a server action or of a page a status (4xx, 503). False without our server: it stays 200. */
export function answerWith(status: number): boolean {
  const visit = currentVisit();
  if (visit) visit.status = status;
  return visit !== undefined;
}

/** Tells the front door that code of ours has begun to answer: from here on a failure is ours. */
export function beginAnswer(): void {
  const visit = currentVisit();
  if (visit) visit.isHeard = true;
}

/** Gives the answer of a page a cookie (a whole Set-Cookie line), which pages cannot do by themselves. Without our server nothing is set. */
export function answerWithCookie(line: string): void {
  currentVisit()?.cookies.push(line);
}
