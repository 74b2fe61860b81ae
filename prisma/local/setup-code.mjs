import { loadEnvFiles } from "./environment.mjs";
import { wayIn } from "./first-owner.mjs";

// `npm run setup-code`: for hosts whose log nobody reads. Needs no database, only the shop's own secret.
loadEnvFiles();
const { APP_SECRET, APP_URL = "http://localhost:3000" } = process.env;
if (APP_SECRET) console.log(wayIn({ APP_SECRET, APP_URL }));
else {
  console.error("APP_SECRET must be set to what the shop runs with.");
  process.exitCode = 1;
}
