import { Fragment, type ReactNode } from "react";
import type { ProductCard } from "@/lib/catalog/product-card";
import type { RichText as Doc, RichInline, RichMark, RichNode } from "@/lib/content/rich-text";
import { isForeignLink, isSafeLink } from "@/lib/content/safe-link";
import type { Locale } from "@/lib/locale";
import { ContentPicture } from "./content-picture";
import { ProductLine } from "./product-line";

type Props = { doc: Doc; locale: Locale; cards: Record<number, ProductCard> };
type Shown = Omit<Props, "doc">;

/** The editor's JSON as elements: no HTML is parsed, so none can be smuggled in. */
export const RichText = ({ doc, ...shown }: Props) => <Nodes nodes={doc.content} {...shown} />;

// A text has no ids of its own, and is never reordered once rendered: its places are good keys.
function Nodes({ nodes, ...shown }: Shown & { nodes: readonly RichNode[] }) {
  return nodes.map((node, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={place}>{nodeOf(node, shown)}</Fragment>
  ));
}

function nodeOf(node: RichNode, shown: Shown): ReactNode {
  switch (node.type) {
    case "paragraph":
      return <p>{inlineOf(node.content)}</p>;
    case "heading":
      return node.attrs.level === 2 ? <h2>{inlineOf(node.content)}</h2> : <h3>{inlineOf(node.content)}</h3>;
    case "blockquote":
      return (
        <blockquote>
          <Nodes nodes={node.content} {...shown} />
        </blockquote>
      );
    case "bulletList":
      return <ul>{itemsOf(node.content, shown)}</ul>;
    case "orderedList":
      return <ol>{itemsOf(node.content, shown)}</ol>;
    default:
      return thingOf(node, shown);
  }
}

function thingOf(
  node: Extract<RichNode, { type: "picture" | "product" | "horizontalRule" }>,
  { locale, cards }: Shown,
) {
  if (node.type === "horizontalRule") return <hr />;
  if (node.type === "picture") {
    const { alt, caption, ...picture } = node.attrs;
    return <ContentPicture picture={picture} alt={alt} caption={caption} />;
  }
  const card = cards[node.attrs.productId];
  return card && <ProductLine card={card} locale={locale} />;
}

const itemsOf = (items: readonly { content: readonly RichNode[] }[], shown: Shown) =>
  items.map((item, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see Nodes
    <li key={place}>
      <Nodes nodes={item.content} {...shown} />
    </li>
  ));

const inlineOf = (parts: readonly RichInline[]): ReactNode =>
  parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see Nodes
    <Fragment key={place}>{part.type === "text" ? marked(part.text, part.marks ?? []) : <br />}</Fragment>
  ));

function marked(text: string, [mark, ...rest]: readonly RichMark[]): ReactNode {
  if (!mark) return text;
  const inner = marked(text, rest);
  if (mark.type === "bold") return <strong>{inner}</strong>;
  // Checked when it was saved, and again here: rows outlive rules.
  return isSafeLink(mark.attrs.href) ? <TextLink href={mark.attrs.href}>{inner}</TextLink> : inner;
}

function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel={isForeignLink(href) ? "noopener" : undefined} className="link">
      {children}
    </a>
  );
}
