import type { ReactElement, ReactNode } from "react";

/**
 * HTML of React elements made of plain functions, without hooks, state or waiting; anything else throws. For letters, where
 * React's own renderer refuses to load (the worker's `react-server` condition), and for the large still parts of pages,
 * where it takes ten times as long.
 */
export function markupOf(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === "boolean") return "";
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint")
    return escapeMarkup(String(node));
  if (isElement(node)) return elementMarkup(node);
  if (isIterable(node)) return markupOfAll(node);
  throw new Error("only plain elements can be written as markup");
}

/** The five characters that mean something in HTML, spelt out. */
export const escapeMarkup = (text: string): string =>
  special.test(text) ? text.replace(allSpecial, (mark) => entities[mark] ?? mark) : text;

const special = /[&<>"']/;
const allSpecial = /[&<>"']/g;
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

type Props = Record<string, unknown> & { children?: ReactNode };
type Render = (props: Props) => ReactNode;

const isElement = (node: unknown): node is ReactElement<Props> =>
  typeof node === "object" && node !== null && "type" in node && "props" in node;
const isIterable = (node: unknown): node is Iterable<ReactNode> =>
  typeof node === "object" && node !== null && Symbol.iterator in node;

function markupOfAll(nodes: Iterable<ReactNode>): string {
  let all = "";
  for (const node of nodes) all += markupOf(node);
  return all;
}

function elementMarkup({ type, props }: ReactElement<Props>): string {
  if (typeof type === "string") return tagMarkup(type, props);
  if (typeof type === "symbol") return markupOf(props.children);
  return markupOf(renderOf(type)(props));
}

function renderOf(type: unknown): Render {
  if (typeof type === "function") return type as Render;
  const { render } = type as { render?: Render };
  if (typeof render === "function") return (props) => render(props);
  throw new Error("only plain components can be written as markup");
}

const empty = new Set(["br", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);

function tagMarkup(tag: string, props: Props): string {
  let open = `<${tag}`;
  for (const name in props) if (!isContent(name, tag)) open += attributeMarkup(name, props[name]);
  return empty.has(tag) ? `${open}>` : `${open}>${contentMarkup(tag, props)}</${tag}>`;
}

const isContent = (name: string, tag: string): boolean =>
  name === "children" ||
  name === "dangerouslySetInnerHTML" ||
  (name === "defaultValue" && (tag === "textarea" || tag === "select"));

function contentMarkup(tag: string, { children, dangerouslySetInnerHTML, defaultValue }: Props): string {
  if (tag === "textarea") return textMarkup(markupOf(defaultValue as string | undefined));
  if (tag === "select" && defaultValue !== undefined) return choose(markupOf(children), String(defaultValue));
  return (dangerouslySetInnerHTML as { __html: string } | undefined)?.__html ?? markupOf(children);
}

// React knows what a list has chosen, HTML marks the option. A ">" inside an attribute is spelt out, so each match is a whole tag.
function choose(options: string, value: string): string {
  const chosen = ` value="${escapeMarkup(value)}"`;
  return options.replace(/<option[^>]*>/g, (open) =>
    open.includes(chosen) ? `${open.slice(0, -1)} selected="">` : open,
  );
}

// Parsers drop the first line end of a text area, so one that is meant is written twice.
const textMarkup = (typed: string): string => (typed.startsWith("\n") ? `\n${typed}` : typed);

function attributeMarkup(name: string, value: unknown): string {
  if (value === null || value === undefined || typeof value === "function") return "";
  if (typeof value === "boolean") return flagMarkup(name, value);
  const text = name === "style" ? styleText(value as Style) : String(value);
  return ` ${attributeName(name)}="${escapeMarkup(text)}"`;
}

// Of these, "true" and "false" are words with a meaning; of all others, being there is enough.
const saysWhich = /^(?:aria-|data-|contentEditable$|draggable$|spellCheck$)/;

function flagMarkup(name: string, value: boolean): string {
  if (saysWhich.test(name)) return ` ${attributeName(name)}="${value}"`;
  return value ? ` ${attributeName(name)}=""` : "";
}

const attributeNames = new Map([
  ["className", "class"],
  ["htmlFor", "for"],
  ["httpEquiv", "http-equiv"],
  ["defaultValue", "value"],
  ["defaultChecked", "checked"],
]);
const drawn = /^(?:stroke|fill|clip|stop|text|font|dominant)[A-Z]/;

/** As HTML spells it; remembered, since a page has thousands of few kinds. */
function attributeName(name: string): string {
  const known = attributeNames.get(name);
  if (known) return known;
  const written = name === "viewBox" ? name : drawn.test(name) ? dashed(name) : name.toLowerCase();
  attributeNames.set(name, written);
  return written;
}

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Style = Record<string, string | number | undefined>;
const unitless = /^(?:--|lineHeight$|WebkitLineClamp$|opacity$|fontWeight$|zIndex$|flex|order$|aspectRatio$|grid)/;

const styleText = (style: Style): string =>
  Object.entries(style)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${cssName(name)}:${hasUnit(name, value) ? `${value}px` : value}`)
    .join(";");

const hasUnit = (name: string, value: unknown): boolean =>
  typeof value === "number" && value !== 0 && !unitless.test(name);

// msoPaddingAlt is -mso-… nowhere: Outlook's own properties carry no leading dash. A variable is called as it is written.
const cssName = (name: string): string => (name.startsWith("--") ? name : dashed(name).replace(/^webkit-/, "-webkit-"));
