import { installPackages, requireNode } from "./bootstrap.mjs";
import { holdPort, loadEnvFiles, shopEnvironment, wantedPort } from "./environment.mjs";
import { generateClient, migrate, openDatabase, seedWhenEmpty } from "./shop.mjs";
import { takeSteps } from "./steps.mjs";

// Nothing but Node's own modules may be imported here: in a fresh clone there is nothing else yet.

/**
 * All that stands between a fresh clone and a shop that can be served: packages, database, migrations, demo shop, then
 * the `further` steps. `opened` is told of the database as soon as it runs, so that it can be stopped whatever follows.
 */
export async function openShop({ opened, further = [] }) {
  requireNode();
  loadEnvFiles();
  const port = wantedPort();
  const releasePort = await holdPort(port);
  let env;
  const open = async () => {
    const database = await openDatabase();
    opened(database);
    env = shopEnvironment({ port, databaseUrl: database.url });
    return database.note;
  };
  await takeSteps([
    ["Packages", installPackages],
    ["Database", open],
    ["Database client", generateClient],
    ["Migrations", () => migrate(env)],
    ["Demo shop", (tell) => seedWhenEmpty(env, tell)],
    ...further.map(([name, take]) => [name, (tell) => take(env, tell)]),
  ]);
  await releasePort();
  return { port, env };
}
