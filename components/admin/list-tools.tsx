import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { formatCount } from "@/lib/figures";
import { TabRow } from "./tab-row";

export type FilterTab = { label: ReactNode; href: string; count?: number; isOn: boolean };

/** States of a list with their counts; scrolls sideways on phones. */
export function FilterTabs({ label, tabs }: { label: string; tabs: FilterTab[] }) {
  return (
    <TabRow label={label} className="sm:mx-0 sm:px-0">
      <ul className="flex w-max min-w-full gap-1 border-b border-line">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a
              href={tab.href}
              aria-current={tab.isOn ? "page" : undefined}
              className={`flex min-h-11 items-center gap-1.5 border-b-2 px-2.5 whitespace-nowrap ${tab.isOn ? "border-accent font-semibold text-ink" : "border-transparent text-muted hover:text-ink"}`}
            >
              {tab.label}
              {tab.count !== undefined && (
                <bdi
                  className={`rounded-full px-1.5 text-xs tabular-nums ${tab.isOn ? "bg-accent-soft text-accent" : "bg-tint"}`}
                >
                  {formatCount(tab.count)}
                </bdi>
              )}
            </a>
          </li>
        ))}
      </ul>
    </TabRow>
  );
}

type SearchProps = {
  path: string;
  /** the list's current query; its other filters are kept */
  query: Record<string, string>;
  label: string;
  placeholder?: string;
  clearLabel: string;
  clearHref: string;
  name?: string;
};

/** A GET form: the search is in the URL. */
export function SearchBox({ path, query, label, placeholder, clearLabel, clearHref, name = "q" }: SearchProps) {
  const kept = Object.entries(query).filter(([key]) => ![name, "page", "after", "before", "done"].includes(key));
  return (
    <search>
      <form action={path} method="get" className="flex items-center gap-2">
        {kept.map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <div className="relative min-w-0 flex-1 sm:max-w-sm">
          <input
            type="search"
            name={name}
            defaultValue={query[name]}
            aria-label={label}
            placeholder={placeholder ?? label}
            className="field-input pe-12"
            maxLength={200}
            enterKeyHint="search"
          />
          <button type="submit" aria-label={label} className="icon-btn absolute inset-y-0.5 end-0.5 text-muted">
            <Icon name="search" size={20} />
          </button>
        </div>
        {query[name] && (
          <a href={clearHref} className="link text-sm whitespace-nowrap">
            {clearLabel}
          </a>
        )}
      </form>
    </search>
  );
}
