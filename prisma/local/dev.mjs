import { openShop } from "./opening.mjs";
import { untilStopped } from "./processes.mjs";
import { serve } from "./servers.mjs";

let database;

await untilStopped(
  async () => {
    const { env } = await openShop({ opened: (running) => (database = running) });
    return serve({ env: { ...env, NODE_ENV: "development" }, command: "dev" });
  },
  async () => database?.stop(),
);
