import { describe, expect, it } from "vitest";
import { block, blocksOf, blockTypes } from "@/lib/content/block";
import { newBlock } from "@/lib/content/new-block";
import { minutesToRead } from "@/lib/content/piece";

const recording = { type: "recording", id: "abc123", title: "استمع", file: { key: "a1b2", format: "mp3" } } as const;

describe("a recording in a text", () => {
  it("is kept with its file and its words, which count as reading", () => {
    const kept = block.parse({ ...recording, transcript: "كلمة ".repeat(400) });
    expect(kept).toMatchObject({ title: "استمع", file: { key: "a1b2", format: "mp3" } });
    expect(minutesToRead([kept])).toBe(2);
  });

  it("without a file cannot be saved, and is left out where it stands", () => {
    const empty = newBlock("recording", { id: "abc123", now: new Date(0) });
    expect(block.safeParse({ ...empty, title: "استمع" }).success).toBe(false);
    expect(blocksOf([empty, recording])).toHaveLength(1);
  });

  it.each(["pdf", "exe", ""])("is never a %j", (format) => {
    expect(block.safeParse({ ...recording, file: { key: "a1b2", format } }).success).toBe(false);
  });
});

describe("the letter's form in a text", () => {
  it("is one of the parts the editor offers, and wants a title", () => {
    expect(blockTypes).toContain("subscribe");
    expect(block.safeParse(newBlock("subscribe", { id: "abc123", now: new Date(0) })).success).toBe(false);
    expect(block.safeParse({ type: "subscribe", id: "abc123", title: "اشترك" }).success).toBe(true);
  });
});
