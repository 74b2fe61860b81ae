import { offerMessage } from "./order-message";

/** What waits on this device for a line: an order that was composed, or a line for the cart. */
export type Kept = {
  /** its key: the shop does what it has seen once */
  id: string;
  kind: "order" | "cart";
  url: string;
  body: string;
  /** what a person calls it */
  label: string;
  at: number;
};

/** `location`: the review of an order that was sent; null when it must be corrected or ordered anew. */
export type Sent = { kind: Kept["kind"]; location: string | null; count: number | null };

const storeName = "waiting";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("hanout-outbox", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function ask<T>(mode: IDBTransactionMode, question: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = question(database.transaction(storeName, mode).objectStore(storeName));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}

/** Kept twice under one id, it waits once; an order may go by text message meanwhile. */
export async function keepForLater(kept: Kept): Promise<void> {
  if (kept.kind === "order") offerMessage();
  await ask("readwrite", (store) => store.put(kept));
}

export const letGo = (id: string): Promise<unknown> => ask("readwrite", (store) => store.delete(id));

export async function listKept(): Promise<Kept[]> {
  const all = await ask<Kept[]>("readonly", (store) => store.getAll());
  return all.sort((one, other) => one.at - other.at);
}

/** Sends what waits, oldest first, in one tab only; what the line swallows or a busy shop puts off stays. */
export function sendKept(): Promise<Sent[]> {
  return navigator.locks.request("hanout-outbox", async () => {
    const sent: Sent[] = [];
    for (const kept of await listKept()) {
      const answer = await send(kept).catch(() => null);
      if (!answer) break;
      await letGo(kept.id);
      sent.push(answer);
    }
    return sent;
  });
}

async function send({ id, kind, url, body }: Kept): Promise<Sent | null> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      Accept: "application/json",
      "Content-Type": "application/x-www-form-urlencoded",
      "Idempotency-Key": id,
    },
    body,
  });
  if (response.status === 429 || response.status >= 500) return null;
  const { location = null, count = null } = await response.json();
  return { kind, location, count };
}
