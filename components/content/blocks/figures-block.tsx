import { translations } from "@/lib/i18n/translations";
import type { BlockProps } from "./block-props";

/** Figures to be seen at a glance: each with what it counts, and a row of ten stars where it is a part of a whole. */
export function FiguresBlock({ block: { id, title, items, source }, locale }: BlockProps<"figures">) {
  const t = translations(locale, "content.blocks");
  return (
    <section aria-labelledby={title ? `${id}-title` : undefined}>
      {title && (
        <h2 id={`${id}-title`} className="mb-4 text-xl">
          {title}
        </h2>
      )}
      <dl className="figure-grid">
        {items.map(({ value, label, share }) => (
          <div key={value + label} className="figure">
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
              {share !== null && (
                <span aria-hidden="true" className="figure-stars">
                  <span style={{ inlineSize: `${share}%` }} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {source && <p className="mt-3 text-sm text-muted">{t("source", { source })}</p>}
    </section>
  );
}
