import pg from "pg";

const kept = globalThis as typeof globalThis & { barePool?: pg.Pool };
kept.barePool ??= new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });

/** The same database as the shop's. */
export const pool = kept.barePool;
