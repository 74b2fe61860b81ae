import { Icon } from "./icon";

export type Crumb = { name: string; href?: string };

/** The last crumb is the page itself and carries no link. */
export function Breadcrumbs({ label, crumbs }: { label: string; crumbs: Crumb[] }) {
  return (
    <nav aria-label={label} className="text-sm text-muted print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1">
        {crumbs.map((crumb, position) => (
          <li key={`${crumb.name}-${crumb.href ?? "here"}`} className="flex items-center gap-1">
            {position > 0 && <Icon name="chevron-right" size={14} isDirectional />}
            {crumb.href ? (
              <a href={crumb.href} className="inline-flex min-h-11 items-center hover:text-ink hover:underline">
                {crumb.name}
              </a>
            ) : (
              <span aria-current="page">{crumb.name}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
