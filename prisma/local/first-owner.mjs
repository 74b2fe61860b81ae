import pg from "pg";
import { setupCode } from "../../lib/opening/setup-code.mjs";

/** Tells in the log how the first owner comes in, as long as the shop has no staff. */
export async function greetFirstOwner({ DATABASE_URL, APP_SECRET, APP_URL }) {
  const client = new pg.Client({ connectionString: DATABASE_URL });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM "User" LIMIT 1');
    if (rowCount === 0) console.log(`\n  This shop has no owner yet.${wayIn({ APP_SECRET, APP_URL })}`);
  } finally {
    await client.end();
  }
}

/** Where the first owner opens the shop, and with what. */
export const wayIn = ({ APP_SECRET, APP_URL }) => `

    Open it      ${APP_URL.replace(/\/+$/, "")}/admin/setup
    Setup code   ${setupCode(APP_SECRET)}
`;
