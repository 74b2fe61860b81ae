"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

export type Upload = {
  id: string;
  name: string;
  /** sent, 0 to 1 */
  share: number;
  state: "waiting" | "sending" | "done" | "failed";
  error?: string;
};

export function UploadList({ uploads }: { uploads: Upload[] }) {
  const t = useTranslations();
  return (
    <ul className="grid gap-2" aria-live="polite">
      {uploads.map(({ id, name, share, state, error }) => (
        <li key={id} className="grid gap-1 rounded-control border border-line px-3 py-2 text-sm">
          <span className="flex items-center gap-2">
            {state === "failed" && <Icon name="circle-alert" size={18} className="text-sale" />}
            {state === "done" && <Icon name="circle-check" size={18} className="text-olive" />}
            <span className="min-w-0 flex-1 truncate">
              <bdi>{name}</bdi>
            </span>
            <span className="text-muted">{state === "failed" ? "" : t(`media.upload.${state}`)}</span>
          </span>
          {state === "sending" && <progress value={share} max={1} aria-label={name} className="progress" />}
          {error && <span className="text-sale">{t(`errors.${error}`)}</span>}
        </li>
      ))}
    </ul>
  );
}
