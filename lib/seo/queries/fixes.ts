import "server-only";
import { db } from "@/lib/db";

/** What the doctor mended last, newest first. */
export const listFixes = () => db.seoFix.findMany({ orderBy: { id: "desc" }, take: 20 });
export type MadeFix = Awaited<ReturnType<typeof listFixes>>[number];
