import type * as Tools from "./outbox";

const flag = "hanout:waiting";

/** The part of the script that only a lost line needs, fetched (or found in the worker's store) when it does. */
export function offlineTools(): Promise<typeof Tools> {
  const address = document.querySelector<HTMLMetaElement>("meta[name=offline]")?.content;
  if (!address) return Promise.reject(new Error("no offline tools here"));
  return import(/* webpackIgnore: true */ /* turbopackIgnore: true */ address);
}

/** Keeps it on the device and remembers, where every page sees it, that something waits; false when the device refuses. */
export async function keep(kept: Omit<Tools.Kept, "at">): Promise<boolean> {
  try {
    await (await offlineTools()).keepForLater({ ...kept, at: Date.now() });
    localStorage.setItem(flag, "1");
    return true;
  } catch {
    return false;
  }
}

/** An order that reached the shop no longer waits. */
export async function sentAfterAll(id: string | null): Promise<void> {
  if (!id || !isWaiting()) return;
  await offlineTools().then(
    ({ letGo }) => letGo(id),
    () => undefined,
  );
}

export function isWaiting(): boolean {
  try {
    return localStorage.getItem(flag) === "1";
  } catch {
    return false;
  }
}

/** Sends what waits; without a line nothing is lost. */
export async function sendWaiting(): Promise<Tools.Sent[]> {
  const { sendKept, listKept } = await offlineTools();
  const sent = await sendKept();
  if ((await listKept()).length === 0) localStorage.removeItem(flag);
  return sent;
}
