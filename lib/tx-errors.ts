const retryable = new Set(["40001", "40P01"]);

type Shape = {
  code?: unknown;
  name?: unknown;
  cause?: unknown;
  meta?: unknown;
  kind?: unknown;
  originalCode?: unknown;
  driverAdapterError?: unknown;
};
const shapeOf = (value: unknown): Shape => (typeof value === "object" && value !== null ? value : {});

/** Whether the transaction lost a race and may run again: P2034, a bare DriverAdapterError raised at COMMIT, or SQLSTATE 40001/40P01 anywhere in the causes. */
export function isConflict(error: unknown): boolean {
  const { code, kind, originalCode, cause, meta } = shapeOf(error);
  if (code === "P2034" || kind === "TransactionWriteConflict") return true;
  if (retryable.has(String(code)) || retryable.has(String(originalCode))) return true;
  const driver = shapeOf(meta).driverAdapterError;
  return (cause !== undefined && cause !== error && isConflict(cause)) || (driver !== undefined && isConflict(driver));
}

/** Whether no connection or transaction slot came free in time. */
export const isOverload = (error: unknown): boolean => ["P2028", "P2024"].includes(String(shapeOf(error).code));

/** Full jitter between 5 and 200 ms, growing with the attempt; `random` is in [0, 1). */
export const retryDelayMs = (attempt: number, random: number): number => 5 + random * Math.min(195, 20 * 2 ** attempt);
