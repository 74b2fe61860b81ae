import type { ReactNode } from "react";
import { ActionButton } from "@/components/admin/action-button";
import type { FormAction } from "@/components/admin/action-form";
import { PageHeader } from "@/components/admin/page-header";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";

/** Said of every kind of thing in its own gender and words. */
export type StateWords = (word: "published" | "draft" | "publish" | "withdraw" | "saved" | "see") => string;

type Props = {
  thing: { id: number; status: string };
  title: string | undefined;
  back: { href: string; label: string };
  turn: FormAction;
  /** where everybody sees it */
  href: string | undefined;
  /** it has just been made */
  isSaved: boolean;
  words: StateWords;
  children: ReactNode;
};

/** The page of a thing that is either a draft or public: its state, the button that turns it, and its form. */
export function Publishable({ thing: { id, status }, title, back, turn, href, isSaved, words, children }: Props) {
  const isPublic = status === "published";
  return (
    <>
      <PageHeader
        title={<span dir="auto">{title}</span>}
        back={back}
        aside={<StatusBadge status={status} words={words} />}
        action={
          <ActionButton
            action={turn}
            input={{ id, status: isPublic ? "draft" : "published" }}
            look={isPublic ? "quiet" : "primary"}
          >
            {words(isPublic ? "withdraw" : "publish")}
          </ActionButton>
        }
      />
      <div className="grid gap-5">
        {isSaved && <Notice tone="done">{words("saved")}</Notice>}
        {isPublic && href && (
          <a href={href} className="link inline-flex min-h-11 items-center">
            {words("see")}
          </a>
        )}
        {children}
      </div>
    </>
  );
}

export const StatusBadge = ({ status, words }: { status: string; words: StateWords }) =>
  status === "published" ? <Badge tone="olive">{words("published")}</Badge> : <Badge>{words("draft")}</Badge>;
