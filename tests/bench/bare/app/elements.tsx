import { load } from "cheerio";
import { createElement, type ReactNode } from "react";
import { captured } from "./captured";

type Part = string | { tag: string; props: Record<string, unknown>; parts: Part[] };
const pages = new Map<string, Part[]>();

/** The markup of one of our pages as React elements without a component among them: what Next takes for the page itself. */
export function elementsOf(page: string): ReactNode[] {
  const parts = pages.get(page) ?? partsOf(load(captured(page), null, false).root()[0]?.childNodes ?? []);
  pages.set(page, parts);
  return parts.map(render);
}

const render = (part: Part, key: number): ReactNode =>
  typeof part === "string" ? part : createElement(part.tag, { ...part.props, key }, ...part.parts.map(render));

type Node = { type: string; data?: string; name?: string; attribs?: Record<string, string>; childNodes?: Node[] };

function partsOf(nodes: Iterable<unknown>): Part[] {
  return [...(nodes as Iterable<Node>)].flatMap((node): Part[] => {
    if (node.type === "text") return [node.data ?? ""];
    if (!node.name) return [];
    return [{ tag: node.name, props: propsOf(node.attribs ?? {}), parts: partsOf(node.childNodes ?? []) }];
  });
}

const renamed: Record<string, string> = { class: "className", for: "htmlFor", srcset: "srcSet", value: "defaultValue" };
const unread = /^(style|checked|selected|hidden|disabled|required|open|on\w+)$/;

const propsOf = (attributes: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !unread.test(name))
      .map(([name, value]) => [renamed[name] ?? name, value]),
  );
