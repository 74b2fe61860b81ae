import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "@/prisma/client/client";
import { env } from "./env";
import { statementName } from "./statement-names";

const connect = () => {
  const pool = new pg.Pool({
    connectionString: env.DATABASE_URL,
    max: env.DATABASE_POOL,
    connectionTimeoutMillis: 10_000,
    // PostgreSQL's own default thinks of a disk that turns, and reads whole tables where an index is many times faster.
    options: "-c timezone=UTC -c random_page_cost=1.1",
  });
  // An idle connection that dies with the server must not take the process down; the next query opens another.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) });
  return { pool, db: new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] }) };
};

// Development reloads modules; without this each reload would open a new pool.
const kept = globalThis as typeof globalThis & { hanoutDatabase?: ReturnType<typeof connect> };
kept.hanoutDatabase ??= connect();
export const { pool, db } = kept.hanoutDatabase;

/** What a command needs of the database, inside a transaction or not. */
export type DbClient = Parameters<Parameters<typeof db.$transaction>[0]>[0];
