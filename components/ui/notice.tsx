import { CircleAlert, CircleCheck, Info } from "lucide-react";
import type { ReactNode } from "react";

export type NoticeTone = "info" | "done" | "error";

const looks: Record<NoticeTone, { icon: typeof Info; className: string }> = {
  info: { icon: Info, className: "bg-accent-soft text-accent" },
  done: { icon: CircleCheck, className: "bg-olive-soft text-olive" },
  error: { icon: CircleAlert, className: "bg-sale-soft text-sale" },
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
  const { icon: Icon, className } = looks[tone];
  return (
    <div role={tone === "error" ? "alert" : "status"} className={`flex gap-3 rounded-card p-3.5 ${className}`}>
      <Icon aria-hidden="true" size={20} strokeWidth={1.75} className="mt-1 flex-none" />
      <div className="min-w-0 text-ink">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
