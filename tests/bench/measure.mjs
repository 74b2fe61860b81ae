import { readdirSync, readFileSync } from "node:fs";
import autocannon from "autocannon";

/** Requests per second and latencies of one address under `clients`; several short rounds are taken in turn by the caller. */
export async function load({ url, clients = 32, seconds = 4, ...rest }) {
  const result = await autocannon({ url, connections: clients, duration: seconds, ...rest });
  return {
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx - (rest.expectRedirects ? result["3xx"] : 0) + result.errors + result.timeouts,
  };
}

/** Runs both loads in turn, `rounds` times, and gives the ratio of the medians: the machine's mood falls on both alike. */
export async function ratio(ours, bare, rounds = 3) {
  const results = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    results.ours.push(await load(ours));
    results.bare.push(await load(bare));
  }
  const [one, other] = [median(results.ours.map(perSecond)), median(results.bare.map(perSecond))];
  return {
    ours: one,
    bare: other,
    ratio: one / other,
    failed: results.ours.reduce((sum, { failed }) => sum + failed, 0),
  };
}

const perSecond = (result) => result.perSecond;

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Resident memory of a process and its children, MB. */
export function memoryOf(pid) {
  return familyOf(pid).reduce((sum, id) => sum + residentMb(id), 0);
}

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
