import type { BlockProps } from "./block-props";

/** A story in dates, drawn as a line with its stations. */
export function TimelineBlock({ block: { id, title, items } }: BlockProps<"timeline">) {
  return (
    <section aria-labelledby={title ? `${id}-title` : undefined}>
      {title && (
        <h2 id={`${id}-title`} className="mb-4 text-xl">
          {title}
        </h2>
      )}
      <ol>
        {items.map((item) => (
          <li key={item.when + item.title} className="timeline-stop">
            <p className="timeline-when">{item.when}</p>
            <div>
              <h3 className="text-lg">{item.title}</h3>
              {item.text && <p className="text-muted">{item.text}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
