import pg from "pg";

const errorCodes = { "3D000": "P1003", "28P01": "P1000" };

/** Does `can-connect-to-database` and `create-database`; the exit code. */
export async function runDatabaseCommand(command, url, log) {
  const run = { "can-connect-to-database": canConnect, "create-database": createDatabase }[command];
  try {
    if (!run) throw new Error(`The WASM schema engine cannot ${command}.`);
    await run(url);
    return 0;
  } catch (failure) {
    // Prisma reads the last line of what is written, so that the message must begin on a line of its own.
    process.stderr.write("\n");
    log("ERROR", failure.message || String(failure.code), { error_code: errorCodes[failure.code] ?? "P1001" });
    return 1;
  }
}

const canConnect = (url) => withClient(url, async () => {});

function createDatabase(url) {
  const server = new URL(url);
  const name = decodeURIComponent(server.pathname.slice(1)) || "postgres";
  server.pathname = "/postgres";
  server.search = "";
  return withClient(server.toString(), (client) => client.query(`create database ${pg.escapeIdentifier(name)}`));
}

async function withClient(connectionString, use) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await use(client);
  } finally {
    await client.end();
  }
}
