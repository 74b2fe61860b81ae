import "server-only";
import { RateLimiterPostgres, type RateLimiterRes } from "rate-limiter-flexible";
import { pool } from "./db";
import { type RateLimitName, rateLimits } from "./limits";
import { log, messageOf } from "./log";
import { sha256 } from "./tokens";

const limiters = new Map<RateLimitName, RateLimiterPostgres>();

function limiterOf(name: RateLimitName): RateLimiterPostgres {
  const known = limiters.get(name);
  if (known) return known;
  const { points, seconds } = rateLimits[name];
  const limiter = new RateLimiterPostgres({
    storeClient: pool,
    storeType: "pool",
    schemaName: "public",
    tableName: "rate_limiter_records",
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  });
  limiters.set(name, limiter);
  return limiter;
}

/** Takes one point of `key` and says whether it was there; counts hold across processes. */
export async function allow(name: RateLimitName, key: string): Promise<boolean> {
  try {
    await limiterOf(name).consume(sha256(key));
    return true;
  } catch (refused) {
    if (isRefusal(refused)) return false;
    log.error("rate_limit_unavailable", { name, reason: messageOf(refused) });
    return rateLimits[name].failsOpen;
  }
}

const isRefusal = (thrown: unknown): thrown is RateLimiterRes =>
  typeof thrown === "object" && thrown !== null && "msBeforeNext" in thrown;

/** Gives a point back: what succeeded was not an attack. */
export async function forgive(name: RateLimitName, key: string): Promise<void> {
  await limiterOf(name).reward(sha256(key));
}
