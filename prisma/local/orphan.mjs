const parent = process.ppid;

/** Calls back once, when the process that started us is gone. */
export function onOrphaned(leave) {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    leave();
  }, 500);
  timer.unref();
}
