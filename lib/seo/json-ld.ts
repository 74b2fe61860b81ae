import type { Thing } from "schema-dts";

/** One thing that structured data tells of. */
export type Node = Exclude<Thing, string>;

/** The text of a JSON-LD script: all nodes in one graph. `<` is written as an escape, so that no text can end the script. */
export const jsonLdText = (nodes: readonly Node[]): string =>
  JSON.stringify({ "@context": "https://schema.org", "@graph": nodes }).replace(/</g, "\\u003c");
