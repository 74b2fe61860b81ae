"use client";

import { usePathname } from "next/navigation";
import { Icon } from "@/components/ui/icon";
import { type Destination, destinationOf } from "./destinations";

export type NavItem = Pick<Destination, "key" | "href" | "icon" | "isDaily"> & { label: string };

/** The side navigation of desktops. */
export function SideLinks({ items }: { items: NavItem[] }) {
  const here = destinationOf(usePathname());
  return (
    <ul className="grid gap-1">
      {items.map(({ key, href, icon, label }) => (
        <li key={key}>
          <a
            href={href}
            aria-current={here === key ? "page" : undefined}
            className={`flex min-h-11 items-center gap-3 rounded-control px-3 ${here === key ? "bg-accent-soft font-semibold text-accent" : "text-ink hover:bg-tint"}`}
          >
            <Icon name={icon} size={20} />
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The bottom bar of phones: the daily destinations, then "more". */
export function BottomLinks({ items, more }: { items: NavItem[]; more: string }) {
  const daily = items.filter((item) => item.isDaily).slice(0, 4);
  const here = destinationOf(usePathname(), daily);
  return (
    <ul className="flex justify-around">
      {daily.map(({ key, href, icon, label }) => (
        <BottomLink key={key} href={href} icon={icon} label={label} isHere={here === key} />
      ))}
      <BottomLink href="/admin/more" icon="ellipsis" label={more} isHere={here === null} />
    </ul>
  );
}

function BottomLink({
  href,
  icon,
  label,
  isHere,
}: {
  href: string;
  icon: NavItem["icon"];
  label: string;
  isHere: boolean;
}) {
  return (
    <li className="min-w-0 flex-1">
      <a
        href={href}
        aria-current={isHere ? "page" : undefined}
        className={`grid min-h-14 content-center justify-items-center gap-0.5 text-[0.6875rem] ${isHere ? "font-semibold text-accent" : "text-muted"}`}
      >
        <Icon name={icon} size={22} />
        <span className="max-w-full truncate">{label}</span>
      </a>
    </li>
  );
}
