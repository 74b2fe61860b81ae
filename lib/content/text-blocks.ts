export type Block = { kind: "text" | "list" | "steps"; lines: string[] };

/** Lines to paragraphs; "- " begins an item of a list, "1. " a numbered step. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split("\n").filter(Boolean)) {
    const kind = kindOf(line);
    const words = line.replace(/^(-|\d+\.) /, "");
    const last = blocks.at(-1);
    if (last && kind !== "text" && last.kind === kind) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
  }
  return blocks;
}

function kindOf(line: string): Block["kind"] {
  if (line.startsWith("- ")) return "list";
  return /^\d+\. /.test(line) ? "steps" : "text";
}
