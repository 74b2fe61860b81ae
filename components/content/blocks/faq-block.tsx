import { Questions } from "../questions";
import type { BlockProps } from "./block-props";

export function FaqBlock({ block: { id, title, items } }: BlockProps<"faq">) {
  return (
    <section aria-labelledby={title ? `${id}-title` : undefined}>
      {title && (
        <h2 id={`${id}-title`} className="mb-3 text-xl">
          {title}
        </h2>
      )}
      <Questions items={items} />
    </section>
  );
}
