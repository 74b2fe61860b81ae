import type { ComponentProps } from "react";
import { markupOf } from "@/lib/markup";

type Tag = "div" | "footer" | "header" | "main" | "nav" | "section" | "ul";
type Props<As extends Tag> = Omit<ComponentProps<As>, "dangerouslySetInnerHTML"> & { as: As };

/**
 * An element whose content reaches React as finished HTML. React keeps every element twice (as a message to the browser and
 * as markup), which made the content of a shop page ten times as dear as its data. For trees of plain server components
 * only: whatever waits, remembers or runs in the browser throws.
 */
export function Plain<As extends Tag>({ as, children, ...attributes }: Props<As>) {
  const Element = as as "div";
  // Safe: markupOf escapes every text and attribute.
  const content = { dangerouslySetInnerHTML: { __html: markupOf(children) } };
  return <Element {...(attributes as ComponentProps<"div">)} {...content} />;
}
