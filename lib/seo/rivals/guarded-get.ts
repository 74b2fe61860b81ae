import { type LookupAddress, lookup } from "node:dns";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate } from "node:zlib";

export type Guard = {
  /** whether a resolved IP address may be spoken to */
  isOpen: (ip: string) => boolean;
  /** "" stands for the scheme's own */
  ports: readonly string[];
  agent: string;
  patienceMs: number;
  bytesMax: number;
};
export type Got = { status: number; url: URL; contentType: string; text: string };

/** An address that may not be asked; `redirects` count each hop. */
export class ClosedAddress extends Error {}
/** More than we are willing to read. */
export class TooLong extends Error {}

const redirectsMax = 4;

/** GETs an address of a stranger: only http(s), only public machines, each redirect judged anew, never longer or larger than allowed. */
export async function guardedGet(address: string, guard: Guard): Promise<Got> {
  const signal = AbortSignal.timeout(guard.patienceMs);
  let url = new URL(address);
  for (let hop = 0; hop <= redirectsMax; hop++) {
    refuseClosed(url, guard);
    const answer = await ask(url, guard, signal);
    const next = leadsTo(answer, url);
    if (!next) return { status: answer.statusCode ?? 0, url, ...(await textOf(answer, guard)) };
    answer.destroy();
    url = next;
  }
  throw new ClosedAddress("too many redirects");
}

/** Throws unless it is an address of the open web. */
export function refuseClosed({ protocol, username, password, port, hostname }: URL, { ports, isOpen }: Guard): void {
  const host = hostname.replace(/^\[|\]$/g, "");
  const isWeb = protocol === "http:" || protocol === "https:";
  if (!isWeb || username || password || !ports.includes(port)) throw new ClosedAddress(hostname);
  // A name is judged when it is resolved, below; an address stands for itself.
  if (isIP(host) > 0 && !isOpen(host)) throw new ClosedAddress(hostname);
}

function ask(url: URL, guard: Guard, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === "https:" ? secureRequest : plainRequest;
  const headers = {
    "user-agent": guard.agent,
    accept: "text/html,application/xhtml+xml,text/plain;q=0.5",
    "accept-language": "ar-DZ,ar;q=0.9,fr;q=0.8",
    "accept-encoding": "gzip, br",
  };
  return new Promise((resolve, reject) => {
    send(url, { headers, signal, agent: false, lookup: openLookup(guard) }, resolve)
      .on("error", reject)
      .end();
  });
}

// Judged where the connection takes its address from: between a check of ours and the connection a name could change.
const openLookup =
  ({ isOpen }: Guard): LookupFunction =>
  (host, options, answer) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      const [first] = error ? [] : openOnes(found, isOpen);
      if (!first) return answer(error ?? new ClosedAddress(host), "", 0);
      return options.all ? answer(null, found) : answer(null, first.address, first.family);
    });

// One closed address among open ones is a trap too.
const openOnes = (found: LookupAddress[], isOpen: Guard["isOpen"]): LookupAddress[] =>
  found.every(({ address }) => isOpen(address)) ? found : [];

function leadsTo({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  const isMoved = [301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined;
  if (!isMoved || headers.location === undefined) return null;
  if (!URL.canParse(headers.location, from)) throw new ClosedAddress("an unreadable redirect");
  return new URL(headers.location, from);
}

const unpack: Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>> = {
  gzip: promisify(gunzip),
  br: promisify(brotliDecompress),
  deflate: promisify(inflate),
};

async function textOf(answer: IncomingMessage, { bytesMax }: Guard): Promise<Pick<Got, "contentType" | "text">> {
  const contentType = answer.headers["content-type"] ?? "";
  const packed = await bytesOf(answer, bytesMax);
  const open = unpack[answer.headers["content-encoding"] ?? ""];
  const bytes = open ? await open(packed, { maxOutputLength: bytesMax }).catch(tooLong) : packed;
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? "utf-8";
  return { contentType, text: decoderOf(charset).decode(bytes) };
}

async function bytesOf(answer: IncomingMessage, bytesMax: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer) {
    size += part.length;
    if (size > bytesMax) throw new TooLong();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLong(error: unknown): never {
  throw (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? new TooLong() : error;
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
