import { expect, it } from "vitest";
import { daysLeft } from "@/lib/catalog/low-stock";

it.each([
  [3, 0, null],
  [0, 0, null],
  [0, 12, 0],
  [3, 30, 3],
  [3, 90, 1],
  [2, 90, 0],
  [5, 1, 150],
])("%i units at %i a month last %s days", (stock, sold, days) => {
  expect(daysLeft(stock, sold)).toBe(days);
});
