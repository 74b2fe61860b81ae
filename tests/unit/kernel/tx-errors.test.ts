import { describe, expect, it } from "vitest";
import { isConflict, isOverload, retryDelayMs } from "@/lib/tx-errors";

// The four shapes a lost race was seen in on Prisma 7.10 with adapter-pg.
const conflicts = {
  "a write conflict that Prisma knows": { name: "PrismaClientKnownRequestError", code: "P2034" },
  "a conflict raised at COMMIT": { name: "DriverAdapterError", cause: { kind: "TransactionWriteConflict" } },
  "a serialization failure of raw SQL": {
    code: "P2010",
    meta: { driverAdapterError: { cause: { originalCode: "40001" } } },
  },
  "a deadlock straight from Postgres": { cause: { code: "40P01" } },
};
const others = {
  "a broken unique constraint": { code: "P2002" },
  "a broken check": { code: "P2010", meta: { driverAdapterError: { cause: { originalCode: "23514" } } } },
  "a business refusal": new Error("out_of_stock"),
  nothing: null,
};

describe("a transaction that failed", () => {
  it.each(Object.entries(conflicts))("runs again after %s", (_, error) => {
    expect(isConflict(error)).toBe(true);
  });

  it.each(Object.entries(others))("does not run again after %s", (_, error) => {
    expect(isConflict(error)).toBe(false);
  });

  it("is overload when no connection came free", () => {
    expect(isOverload({ code: "P2028" })).toBe(true);
    expect(isOverload({ code: "P2034" })).toBe(false);
  });

  it("waits between 5 and 200 ms", () => {
    for (const attempt of [1, 3, 6]) expect(retryDelayMs(attempt, 0.999)).toBeLessThanOrEqual(200);
    expect(retryDelayMs(1, 0)).toBe(5);
  });
});
