import { pool } from "@/lib/db";
import { invariantCount, listBrokenInvariants } from "@/lib/orders/queries/list-broken-invariants";

// `npm run doctor`: the books of the shop, checked against their invariants; exit code 1 when one is broken.
const broken = await listBrokenInvariants();
for (const { check, ids } of broken) process.stdout.write(`✗ ${check}: ${ids.join(", ")}\n`);
process.stdout.write(`${invariantCount - broken.length} of ${invariantCount} invariants hold\n`);
await pool.end();
process.exitCode = broken.length > 0 ? 1 : 0;
