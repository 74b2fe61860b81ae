import type { ReactNode } from "react";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

export type NoticeTone = "info" | "done" | "error";

const looks: Record<NoticeTone, { icon: IconName; className: string }> = {
  info: { icon: "info", className: "bg-accent-soft text-accent" },
  done: { icon: "circle-check", className: "bg-olive-soft text-olive" },
  error: { icon: "circle-alert", className: "bg-sale-soft text-sale" },
};

/** An error is announced at once, the rest politely. */
export function Notice({
  tone = "info",
  title,
  children,
}: {
  tone?: NoticeTone;
  title?: ReactNode;
  children?: ReactNode;
}) {
  const { icon, className } = looks[tone];
  return (
    <div role={tone === "error" ? "alert" : "status"} className={`flex gap-3 rounded-card p-3.5 ${className}`}>
      <Icon name={icon} size={20} className="mt-1" />
      <div className="min-w-0 text-ink">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
