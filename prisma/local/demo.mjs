import { demoPassword } from "./environment.mjs";
import { openShop } from "./opening.mjs";
import { runNode, untilStopped } from "./processes.mjs";
import { serve, untilItAnswers } from "./servers.mjs";
import { buildWhenChanged } from "./shop.mjs";

let database;

await untilStopped(
  async () => {
    const opened = (running) => (database = running);
    const { port, env } = await openShop({ opened, further: [["Build", buildWhenChanged]] });
    const ended = serve({ env: { ...env, NODE_ENV: "production" }, command: "start" });
    const code = await Promise.race([untilItAnswers(`http://localhost:${port}/ar`), ended]);
    if (code) return code;
    welcome(port);
    callDoctor(env).catch(() => {});
    return ended;
  },
  async () => database?.stop(),
);

// A shop that was just opened has a first report to look at; the next come every week.
function callDoctor(env) {
  return runNode(["--import", "tsx", "--conditions=react-server", "prisma/first-audit.ts"], {
    env,
    allowFailure: true,
  });
}

function welcome(port) {
  const at = `http://localhost:${port}`;
  const password = demoPassword();
  console.log(`
  The shop is open.

    Arabic   ${at}/ar
    French   ${at}/fr
    Panel    ${at}/admin
             owner@hanout.demo   ${password}
             agent@hanout.demo   ${password}

  Ctrl-C stops it; its data stays in .data.
`);
}
