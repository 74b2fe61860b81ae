import { leanHtml } from "@/lib/lean-html.mjs";
import { cacheNames, cacheSizes, isForAll, type Treatment, treatmentOf } from "./worker-rules";

// Written by the build: what follows is new whenever one of the files it hands out is.
declare const VERSION: string;

type Lasting = Event & { waitUntil: (work: Promise<unknown>) => void };
type Fetched = Lasting & { request: Request; respondWith: (answer: Promise<Response>) => void };
type Worker = {
  addEventListener: ((type: "install" | "activate", hear: (event: Lasting) => void) => void) &
    ((type: "fetch", hear: (event: Fetched) => void) => void) &
    ((type: "message", hear: (event: Lasting & { data: unknown }) => void) => void);
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
};
const worker = self as unknown as Worker;
const core = `hanout-core-${VERSION}`;

worker.addEventListener("install", (event) => event.waitUntil(prepare()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("message", (event) => event.waitUntil(keepSeen(event.data)));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (origin !== location.origin) return;
  const treatment = request.method === "GET" ? treatmentOf(pathname + search) : null;
  if (treatment === "page" && request.mode === "navigate") event.respondWith(page(event));
  else if (treatment && treatment !== "page") event.respondWith(stored(event, treatment));
  else if (request.mode === "navigate" && /^\/(ar|fr|api)(\/|$)/.test(pathname))
    event.respondWith(fetch(request).catch(() => offlinePage(request)));
});

/** The page without a line, in both languages, with the files it needs. */
async function prepare(): Promise<void> {
  const cache = await caches.open(core);
  for (const locale of ["ar", "fr"]) {
    const { headers, text } = await fetchText(`/${locale}/offline`);
    const html = needsFramework.test(text) ? leanHtml(text) : text;
    await cache.put(`/${locale}/offline`, new Response(html, { headers }));
    const files = html.match(/\/(?:_next\/static\/[^"\\]+\.css|fonts\/[^"\\]+\.woff2|islands\/[^"\\]+\.js)/g) ?? [];
    await Promise.all([...new Set(files)].map((file) => cache.add(file).catch(() => undefined)));
  }
  await worker.skipWaiting();
}

// Where the host sends the framework too, it would look for the page of an address at which this one only stands in.
const needsFramework = /<script[^>]* src="\/_next\//;

async function fetchText(path: string): Promise<{ headers: Headers; text: string }> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return { headers: answer.headers, text: await answer.text() };
}

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  for (const name of names.filter((name) => name.startsWith("hanout-core-") && name !== core)) {
    await keepFilesOf(name).catch(() => undefined);
    await caches.delete(name);
  }
  await worker.clients.claim();
}

// Pages that were seen before this build name its files, and would open bare and dumb without them.
async function keepFilesOf(former: string): Promise<void> {
  const cache = await caches.open(former);
  for (const request of await cache.keys()) {
    const answer = treatmentOf(new URL(request.url).pathname) === "file" && (await cache.match(request));
    if (answer) await keep(request, answer, "file");
  }
}

// The first page was open before the worker was there.
async function keepSeen(addresses: unknown): Promise<void> {
  if (!Array.isArray(addresses)) return;
  for (const address of addresses.slice(0, 60)) {
    const { origin, pathname, search } = new URL(String(address), location.origin);
    const treatment = origin === location.origin ? treatmentOf(pathname + search) : null;
    if (treatment && !(await caches.match(pathname)))
      await fetchAndKeep(new Request(pathname), treatment).catch(() => undefined);
  }
}

// The network first, without a limit of time: a price that was changed is never shown as it was while there is a line.
async function page(event: Fetched): Promise<Response> {
  try {
    return await fetchAndKeep(event.request, "page", event);
  } catch {
    const { pathname } = new URL(event.request.url);
    return (await caches.match(pathname, { ignoreVary: true })) ?? offlinePage(event.request);
  }
}

async function stored(event: Fetched, treatment: Exclude<Treatment, null>): Promise<Response> {
  return (await caches.match(event.request, { ignoreVary: true })) ?? fetchAndKeep(event.request, treatment, event);
}

async function fetchAndKeep(request: Request, treatment: Exclude<Treatment, null>, event?: Fetched): Promise<Response> {
  const answer = await fetch(request);
  if (!isForAll(answer, { isLedTo: treatment === "page" && request.url.includes("?") })) return answer;
  const keeping = keep(request, answer.clone(), treatment);
  if (event) event.waitUntil(keeping);
  else await keeping;
  return answer;
}

async function keep(request: Request, answer: Response, treatment: Exclude<Treatment, null>): Promise<void> {
  const cache = await caches.open(cacheNames[treatment]);
  await cache.put(new URL(request.url).pathname, answer);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - cacheSizes[treatment])).map((key) => cache.delete(key)));
}

async function offlinePage({ url, referrer }: Request): Promise<Response> {
  const isFrench = [url, referrer].some((address) => /^https?:\/\/[^/]+\/fr(\/|$)/.test(address));
  return (await caches.match(`/${isFrench ? "fr" : "ar"}/offline`)) ?? Response.error();
}
