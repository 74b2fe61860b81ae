import { db, pool } from "@/lib/db";
import { startAudit } from "@/lib/seo/commands/run-audit";

// The worker does the rest: see lib/seo/jobs.ts.
if ((await db.seoRun.count()) === 0) await startAudit(null);
await db.$disconnect();
await pool.end();
