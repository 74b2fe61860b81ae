import { dropDatabases, startTestServer } from "./postgres.mjs";

const databases = `shop_test_${process.pid}_`;
let port: number;

/** Once per run: the server stays up afterwards, so that the next run starts at once (`npm test` stops its own). */
export async function setup() {
  ({ port } = await startTestServer());
  process.env.TEST_PG_PORT = String(port);
  process.env.TEST_DATABASES = databases;
}

export const teardown = () => dropDatabases(port, databases);
