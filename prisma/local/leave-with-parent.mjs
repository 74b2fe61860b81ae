// Preloaded into the servers we start: a parent that was killed outright cannot tell them to stop.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid === parent) return;
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), 5000).unref();
}, 500).unref();
