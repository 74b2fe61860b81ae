import { isPublicAddress } from "@/lib/public-address";
import { fail, ok, type Result } from "@/lib/result";
import { mayRead, robotsOf } from "../audit-address";
import { readRivalPage } from "../rival-page";
import type { RivalFailure, RivalPage, RivalReader } from "../rival-reader";
import { ClosedAddress, type Got, type Guard, guardedGet, refuseClosed, TooLong } from "./guarded-get";

/** How we are called in their robots.txt. */
export const rivalAgent = "HanoutWatch";

type Options = Partial<Pick<Guard, "isOpen" | "ports" | "patienceMs" | "bytesMax">> & {
  /** where they can ask who we are */
  contact: string;
};

/** Other shops as they are on the web: their robots.txt first, then the page. */
export function httpRivals({ contact, ...limits }: Options): RivalReader {
  const guard: Guard = {
    ...{ isOpen: isPublicAddress, ports: [""], patienceMs: 15_000, bytesMax: 3_000_000 },
    ...limits,
    agent: `Mozilla/5.0 (compatible; ${rivalAgent}/1.0; +${contact})`,
  };
  return { name: "http", read: (url) => read(url, guard).catch(failureOf) };
}

async function read(address: string, guard: Guard): Promise<Result<RivalPage, RivalFailure>> {
  if (!URL.canParse(address)) return fail("rival_address_closed");
  refuseClosed(new URL(address), guard);
  if (!(await isWelcome(new URL(address), guard))) return fail("rival_robots");
  const got = await guardedGet(address, guard);
  // A redirect may have led to where robots are not welcome.
  const hasMoved = got.url.href !== new URL(address).href;
  if (hasMoved && !(await isWelcome(got.url, guard))) return fail("rival_robots");
  return pageOf(got);
}

// A shop without robots.txt welcomes everybody; one that fails to answer is left alone (RFC 9309, 2.3.1).
async function isWelcome(url: URL, guard: Guard): Promise<boolean> {
  const { status, text } = await guardedGet(`${url.origin}/robots.txt`, guard);
  if (status >= 500 || status === 429) throw new Error(`robots.txt answers ${status}`);
  return status !== 200 || mayRead(decoded(url.pathname + url.search), robotsOf(text.slice(0, 500_000), rivalAgent));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const refusals: Record<number, RivalFailure> = {
  401: "rival_refused",
  403: "rival_refused",
  429: "rival_refused",
  404: "rival_gone",
  410: "rival_gone",
};

function pageOf({ status, contentType, text }: Got): Result<RivalPage, RivalFailure> {
  const refusal = refusals[status];
  if (refusal) return fail(refusal);
  if (status !== 200) return fail("rival_silent");
  if (!/^(text\/html|application\/xhtml)/.test(contentType)) return fail("rival_no_page");
  const page = readRivalPage(text);
  return page ? ok(page) : fail("rival_no_page");
}

function failureOf(error: unknown): Result<never, RivalFailure> {
  if (error instanceof ClosedAddress) return fail("rival_address_closed");
  return fail(error instanceof TooLong ? "rival_no_page" : "rival_silent");
}
