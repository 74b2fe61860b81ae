"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Thumbnail } from "@/components/media/thumbnail";
import { TextField } from "@/components/ui/field";
import type { ChosenProduct } from "./chosen";
import { Dialog } from "./dialog";
import { errorCodeOf, type FoundProduct, searchProducts } from "./media-door";

/** A published product, by its name or reference. */
export function ProductDialog({ onAnswer }: { onAnswer: (chosen: ChosenProduct | null) => void }) {
  const t = useTranslations();
  const { q, setQ, products, error } = useProductSearch();
  return (
    <Dialog title={t("content.admin.product.choose")} onClose={() => onAnswer(null)}>
      <TextField
        name="product-search"
        type="search"
        label={t("content.admin.product.search")}
        value={q}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setQ(event.target.value)}
      />
      {error && (
        <p role="alert" className="text-sm text-sale">
          {t(`errors.${error}`)}
        </p>
      )}
      <ul className="grid grid-cols-1 gap-2" aria-live="polite">
        {products?.map(({ id, title, pictureKey }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onAnswer({ id, title })}
              className="card flex min-h-14 w-full items-center gap-3 p-2 text-start hover:border-accent"
            >
              <Thumbnail pictureKey={pictureKey} size={48} />
              <span className="min-w-0 flex-1">{title}</span>
            </button>
          </li>
        ))}
      </ul>
      {products?.length === 0 && <p className="text-muted">{t("admin.empty.noMatch")}</p>}
    </Dialog>
  );
}

const pauseMs = 250;

function useProductSearch() {
  const [q, setQ] = useState("");
  const [products, setProducts] = useState<FoundProduct[] | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    let isOld = false;
    const timer = setTimeout(() => {
      searchProducts(q).then(
        (found) => isOld || setProducts(found),
        (failure) => isOld || setError(errorCodeOf(failure)),
      );
    }, pauseMs);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [q]);
  return { q, setQ, products, error };
}
