import "server-only";
import type { DbClient } from "@/lib/db";
import { firstQuestions } from "../first-questions";

/** Gives a shop without questions those that every buyer asks; a merchant's own are left alone. */
export async function fillQuestions(client: DbClient): Promise<void> {
  await client.contentDocument.createMany({ data: [{ key: "faq", value: firstQuestions() }], skipDuplicates: true });
}
