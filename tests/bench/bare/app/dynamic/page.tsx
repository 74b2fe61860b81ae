import { captured } from "../captured";
import { pool } from "../pool";

export const dynamic = "force-dynamic";

export default async function Page() {
  const { rows } = await pool.query(
    `SELECT t.title FROM "ProductTranslation" t WHERE t.locale = 'ar' AND t.title LIKE $1 LIMIT 24`,
    ["%تمر%"],
  );
  return <main data-found={rows.length} dangerouslySetInnerHTML={{ __html: captured("search") }} />;
}
