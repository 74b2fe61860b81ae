"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";

/** A modal that fills a phone and stands in the middle of a desktop; Escape closes it. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const t = useTranslations("content.admin");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-label={title}
      className="m-auto h-full max-h-full w-full max-w-full bg-card text-ink sm:h-auto sm:max-h-[85dvh] sm:max-w-2xl sm:rounded-panel sm:border sm:border-line"
    >
      <header className="sticky top-0 z-1 flex items-center gap-2 border-b border-line bg-card ps-4 pe-2 py-2">
        <h2 className="flex-1 text-lg">{title}</h2>
        <button type="button" onClick={() => dialog.current?.close()} className="icon-btn" aria-label={t("close")}>
          <Icon name="x" />
        </button>
      </header>
      <div className="grid grid-cols-1 gap-4 p-4">{children}</div>
    </dialog>
  );
}
