"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function AdminError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const t = useTranslations("admin");
  return (
    <EmptyState title={t("broken.title")} text={t("broken.text")}>
      <Button onClick={retry}>{t("broken.retry")}</Button>
      {error.digest && (
        <p className="w-full text-xs text-muted">
          {t("errorId")} <bdi>{error.digest}</bdi>
        </p>
      )}
    </EmptyState>
  );
}
