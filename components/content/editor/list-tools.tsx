"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { moved, withoutAt } from "@/lib/content/new-block";

type Props<T> = { list: readonly T[]; at: number; onChange: (list: T[]) => void; name: string };

/** Up, down and away, for one element of a list. */
export function ListTools<T>({ list, at, onChange, name }: Props<T>) {
  const t = useTranslations("content.admin");
  const tools = [
    { key: "up", icon: "chevron-down", isTurned: true, isOff: at === 0, run: () => onChange(moved(list, at, -1)) },
    {
      key: "down",
      icon: "chevron-down",
      isTurned: false,
      isOff: at === list.length - 1,
      run: () => onChange(moved(list, at, 1)),
    },
    { key: "remove", icon: "trash-2", isTurned: false, isOff: false, run: () => onChange(withoutAt(list, at)) },
  ] as const;
  return (
    <div className="flex flex-none">
      {tools.map(({ key, icon, isTurned, isOff, run }) => (
        <button
          key={key}
          type="button"
          onClick={run}
          disabled={isOff}
          aria-label={t(`list.${key}`, { name })}
          className={`icon-btn disabled:opacity-30 ${key === "remove" ? "text-sale" : ""}`}
        >
          <Icon name={icon} size={20} className={isTurned ? "rotate-180" : ""} />
        </button>
      ))}
    </div>
  );
}
