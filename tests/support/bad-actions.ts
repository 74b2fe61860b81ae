import { expect } from "vitest";
import { listBrokenInvariants } from "@/lib/orders/queries/list-broken-invariants";
import { badValues, leavesOf, rowCounts, unfitTexts, withLeaf } from "./bad-input";
import { visitSignedIn } from "./staff";

export type Action = (input?: unknown) => Promise<{ ok: boolean; error?: string }>;
/** `answer`: what the input gets as it is, so that only the field that is spoilt can be to blame. */
type Case = { action: Action; good: () => Promise<unknown>; answer: string };

/** Spoils each field of an action's input in every way: it refuses or makes it harmless, and refused it leaves nothing. */
export async function expectHarmless({ action, good, answer }: Case): Promise<void> {
  await visitSignedIn("owner");
  expect(await tried(action, await good())).toBe(answer);
  for (const index of leavesOf(await good()).keys()) {
    // Ids are in the paths, so each field has its place in the input that is sent.
    const fresh = await good();
    const leaf = leavesOf(fresh)[index] ?? [];
    const before = await rowCounts();
    const outcomes = [];
    for (const [name, value] of badValues) outcomes.push([name, await tried(action, withLeaf(fresh, leaf, value))]);
    const what = leaf.join(".");
    expect(
      outcomes.filter(([, outcome]) => outcome === "something_went_wrong"),
      what,
    ).toEqual([]);
    if (outcomes.every(([, outcome]) => outcome !== "accepted")) expect(await rowCounts(), what).toEqual(before);
  }
  expect(await unfitTexts()).toEqual([]);
  expect(await listBrokenInvariants()).toEqual([]);
}

/** "accepted", or the code of the refusal. */
export async function tried(action: Action, input: unknown): Promise<string> {
  try {
    const outcome = await action(input);
    return outcome.ok ? "accepted" : (outcome.error ?? "");
  } catch (thrown) {
    if (String((thrown as { digest?: string }).digest).startsWith("NEXT_REDIRECT")) return "accepted";
    throw thrown;
  }
}
