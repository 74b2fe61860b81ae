import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { ActionButton } from "@/components/admin/action-button";
import type { FormAction } from "@/components/admin/action-form";
import { PageHeader } from "@/components/admin/page-header";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";

/** Said of every kind of thing in its own gender and words. */
export type StateWords = (
  word: "published" | "scheduled" | "draft" | "publish" | "withdraw" | "saved" | "see",
) => string;

type Props = {
  thing: { id: number; status: string };
  title: string | undefined;
  back: { href: string; label: string };
  turn: FormAction;
  /** where everybody sees it */
  href: string | undefined;
  /** where the shop's people see it before */
  preview: string;
  /** how many saves of it are kept, and where */
  versions: { count: number; href: string };
  /** what has just been done, as the address tells */
  done: unknown;
  words: StateWords;
  /** the way to have it shown at an hour to come, where there is one */
  later?: ReactNode;
  children: ReactNode;
};

/** The page of a thing that everybody sees or nobody yet: its state, the button that turns it, and its form. */
export function Publishable({
  thing: { id, status },
  title,
  back,
  turn,
  href,
  preview,
  versions,
  done,
  words,
  later,
  children,
}: Props) {
  const t = useTranslations("content.admin");
  const isPublic = status === "published";
  return (
    <>
      <PageHeader
        title={<span dir="auto">{title}</span>}
        back={back}
        aside={<StatusBadge status={status} words={words} />}
      />
      <div className="grid gap-5">
        {done === "saved" && <Notice tone="done">{words("saved")}</Notice>}
        {(done === "restored" || done === "restored_in_part") && <Notice tone="done">{t(`done.${done}`)}</Notice>}
        {/* Saving is what one comes here for and has the bar under the thumb; this is done once. */}
        <div className="-mt-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <div className="flex flex-wrap gap-x-5">
            {isPublic && href && <Look href={href}>{words("see")}</Look>}
            {!isPublic && (
              <Look href={preview} icon="eye" isApart>
                {t("preview.look")}
              </Look>
            )}
            {versions.count > 0 && (
              <Look href={versions.href} icon="history">
                {t("versions.link", { count: versions.count })}
              </Look>
            )}
          </div>
          <ActionButton
            action={turn}
            input={{ id, status: isPublic ? "draft" : "published" }}
            look={isPublic ? "quiet" : "primary"}
          >
            {words(isPublic ? "withdraw" : "publish")}
          </ActionButton>
        </div>
        {!isPublic && later}
        {children}
      </div>
    </>
  );
}

type LookProps = { href: string; icon?: ComponentProps<typeof Icon>["name"]; isApart?: boolean; children: ReactNode };

const Look = ({ href, icon, isApart = false, children }: LookProps) => (
  <a
    href={href}
    className="link inline-flex min-h-11 items-center gap-2"
    {...(isApart && { target: "_blank", rel: "noopener" })}
  >
    {icon && <Icon name={icon} size={20} />}
    {children}
  </a>
);

const tones: Record<string, BadgeTone> = { published: "olive", scheduled: "clay" };

export const StatusBadge = ({ status, words }: { status: string; words: StateWords }) => (
  <Badge tone={tones[status] ?? "neutral"}>
    {words(status === "published" || status === "scheduled" ? status : "draft")}
  </Badge>
);
