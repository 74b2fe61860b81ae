"use client";

import { usePathname } from "next/navigation";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;
const textsOfPage = () => document.getElementById("error-texts")?.dataset ?? null;

export default function ShopError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const locale = usePathname().split("/")[1] ?? "";
  const texts = useSyncExternalStore(never, textsOfPage, () => null);
  if (!texts) return null;
  return (
    <main className="container-page grid min-h-dvh content-center justify-items-center gap-3 text-center">
      <h1 className="text-2xl">{texts.title}</h1>
      <p className="text-muted">{texts.text}</p>
      <div className="mt-2 flex flex-wrap justify-center gap-3">
        <button type="button" className="btn btn-primary" onClick={retry}>
          {texts.again}
        </button>
        <a href={`/${locale}`} className="btn btn-quiet">
          {texts.home}
        </a>
      </div>
      {error.digest && (
        <p className="text-xs text-muted">
          {texts.code} <bdi dir="ltr">{error.digest}</bdi>
        </p>
      )}
    </main>
  );
}
