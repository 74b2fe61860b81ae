import type { ReactElement, ReactNode } from "react";

/**
 * HTML of React elements made of plain functions, without hooks or state. React's own renderer refuses to load where
 * server-only modules run (the worker's `react-server` condition), and a letter needs none of its powers.
 */
export function markupOf(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint")
    return escapeMarkup(String(node));
  if (isElement(node)) return elementMarkup(node);
  if (isIterable(node)) return [...node].map(markupOf).join("");
  throw new Error("a letter cannot hold this kind of node");
}

/** The five characters that mean something in HTML, spelt out. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

type Props = Record<string, unknown> & { children?: ReactNode };
type Render = (props: Props) => ReactNode;

const isElement = (node: unknown): node is ReactElement<Props> =>
  typeof node === "object" && node !== null && "type" in node && "props" in node;
const isIterable = (node: unknown): node is Iterable<ReactNode> =>
  typeof node === "object" && node !== null && Symbol.iterator in node;

function elementMarkup({ type, props }: ReactElement<Props>): string {
  if (typeof type === "string") return tagMarkup(type, props);
  if (typeof type === "symbol") return markupOf(props.children);
  return markupOf(renderOf(type)(props));
}

function renderOf(type: unknown): Render {
  if (typeof type === "function") return type as Render;
  const { render } = type as { render?: Render };
  if (typeof render === "function") return (props) => render(props);
  throw new Error("a letter cannot hold this kind of component");
}

const empty = new Set(["br", "hr", "img", "link", "meta", "input"]);

function tagMarkup(tag: string, { children, dangerouslySetInnerHTML, ...attributes }: Props): string {
  const open = `<${tag}${Object.entries(attributes).map(attributeMarkup).join("")}>`;
  if (empty.has(tag)) return open;
  const inner = (dangerouslySetInnerHTML as { __html: string } | undefined)?.__html;
  return `${open}${inner ?? markupOf(children)}</${tag}>`;
}

const attributeNames: Record<string, string> = { className: "class", htmlFor: "for", httpEquiv: "http-equiv" };

function attributeMarkup([name, value]: [string, unknown]): string {
  if (value === null || value === undefined || value === false || typeof value === "function") return "";
  const text = name === "style" ? styleText(value as Record<string, string | number | undefined>) : String(value);
  const key = attributeNames[name] ?? name.toLowerCase();
  return value === true ? ` ${key}=""` : ` ${key}="${escapeMarkup(text)}"`;
}

const unitless = new Set(["lineHeight", "opacity", "fontWeight", "zIndex", "flex", "order"]);

function styleText(style: Record<string, string | number | undefined>): string {
  return Object.entries(style)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(
      ([name, value]) =>
        `${cssName(name)}:${typeof value === "number" && value !== 0 && !unitless.has(name) ? `${value}px` : value}`,
    )
    .join(";");
}

// msoPaddingAlt is -mso-… nowhere: Outlook's own properties carry no leading dash.
const cssName = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^webkit-/, "-webkit-");
