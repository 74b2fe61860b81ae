import "server-only";
import { cacheTags } from "@/lib/cache-tags";
import { cachedRead } from "@/lib/cached-read";
import { type DbClient, db } from "@/lib/db";
import { type DocumentKey, type DocumentOf, documentOf } from "../documents";

/** For the panel and scripts: straight from the database. */
export async function readDocument<K extends DocumentKey>(key: K, database: DbClient = db): Promise<DocumentOf<K>> {
  const row = await database.contentDocument.findUnique({ where: { key }, select: { value: true } });
  return documentOf(key, row?.value);
}

const cached = cachedRead((key: DocumentKey) => readDocument(key), ["content-document"], { tags: [cacheTags.content] });

/** For pages: kept until the merchant saves. */
export const findDocument = <K extends DocumentKey>(key: K) => cached(key) as Promise<DocumentOf<K>>;
