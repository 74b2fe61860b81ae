import { elementsOf } from "../../elements";
import { pool } from "../../pool";

export const dynamic = "force-dynamic";

export default async function Page({ params }: { params: Promise<{ name: string }> }) {
  const { rows } = await pool.query(
    `SELECT t.title FROM "ProductTranslation" t WHERE t.locale = 'ar' ORDER BY t."productId" DESC LIMIT 24`,
  );
  return <main data-found={rows.length}>{elementsOf((await params).name)}</main>;
}
