import { jsonLdText, type Node } from "@/lib/seo/json-ld";

/** Structured data of a page; as data it also stays on pages that are served without the framework. */
export const JsonLd = ({ nodes }: { nodes: readonly Node[] }) =>
  nodes.length > 0 ? <script type="application/ld+json">{jsonLdText(nodes)}</script> : null;
