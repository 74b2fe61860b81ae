import { onOrphaned } from "./orphan.mjs";

// Preloaded into the servers we start: a parent that was killed outright cannot tell them to stop.
onOrphaned(() => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 5000).unref();
});
