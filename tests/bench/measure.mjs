import { readdirSync, readFileSync } from "node:fs";
import autocannon from "autocannon";
import { randomAddress } from "../support/shopper.mjs";

const seconds = 4;

/** Loads the addresses in turn, `rounds` times, and gives the medians: the machine's mood falls on all alike. */
export async function compare(urls, rounds) {
  const results = urls.map(() => []);
  for (const url of urls) await load({ url, seconds: 1 });
  for (let round = 0; round < rounds; round++) {
    for (const [i, url] of urls.entries()) results[i].push(await load({ url }));
  }
  return results.map((loads) => ({
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    failed: loads.reduce((sum, { failed }) => sum + failed, 0),
  }));
}

/** Requests per second of one address under `clients`, each request as another visitor's browser would send it. */
export async function load({ url, clients = 32, seconds: duration = seconds, ...request }) {
  const headers = { "accept-encoding": "gzip, deflate, br", ...request.headers };
  const setupRequest = (made) => {
    const asked = { ...made, headers: { ...made.headers, "x-forwarded-for": randomAddress() } };
    return request.body ? { ...asked, body: request.body() } : asked;
  };
  const { body: _, ...options } = request;
  const result = await autocannon({
    ...options,
    url,
    connections: clients,
    duration,
    headers,
    requests: [{ setupRequest }],
  });
  return {
    perSecond: result.requests.average,
    requests: result.requests.total,
    failed: result.non2xx + result.errors + result.timeouts,
  };
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Resident memory of a process and its children, MB. */
export function memoryOf(pid) {
  return familyOf(pid).reduce((sum, id) => sum + residentMb(id), 0);
}

/** Processor time that a process has taken so far, all its threads included, ms. */
export function processorOf(pid) {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ").slice(11, 13);
  return (Number(user) + Number(system)) * tickMs;
}

const tickMs = 10;

function familyOf(pid) {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((id) => [Number(id), parentOf(id)]);
  const children = parents.filter(([, parent]) => parent === pid).map(([id]) => id);
  return [pid, ...children.flatMap(familyOf)];
}

function parentOf(id) {
  try {
    return Number(readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1].split(" ")[1]);
  } catch {
    return 0;
  }
}

function residentMb(id) {
  try {
    return Number(readFileSync(`/proc/${id}/status`, "utf8").match(/VmRSS:\s+(\d+)/)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
