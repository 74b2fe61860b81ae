"use client";

import { useEffect, useRef, useState } from "react";
import type { PieceContent } from "@/lib/content/piece";
import { errorCodeOf, sendDraft } from "./media-door";
import { sentContent } from "./piece-state";

export type Keeping = { state: "idle" | "waiting" | "kept" | "failed"; at: Date | null; error: string | null };

const pauseMs = 1_500;

type Kept = { id: number; version: number; content: PieceContent; isDirty: boolean };

/** Sends what is being typed to the server after each pause and when the page is left; warns only while something is not there yet. */
export function useKeptDraft({ id, version, content, isDirty }: Kept): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ state: "idle", at: null, error: null });
  const pending = useRef<object | null>(null);

  useEffect(() => {
    if (!isDirty) {
      pending.current = null;
      return setKeeping({ state: "idle", at: null, error: null });
    }
    const body = { id, seenVersion: version, draft: sentContent(content) };
    pending.current = body;
    setKeeping((before) => ({ ...before, state: "waiting" }));
    const timer = setTimeout(() => {
      sendDraft(body).then(
        ({ at }) => {
          if (pending.current === body) pending.current = null;
          setKeeping({ state: "kept", at: new Date(at), error: null });
        },
        (failure) => setKeeping({ state: "failed", at: null, error: errorCodeOf(failure) }),
      );
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [id, version, content, isDirty]);

  useEffect(() => {
    const flush = () => pending.current && void sendDraft(pending.current, true).catch(() => undefined);
    const warn = (event: BeforeUnloadEvent) => pending.current && event.preventDefault();
    addEventListener("pagehide", flush);
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("pagehide", flush);
      removeEventListener("beforeunload", warn);
    };
  }, []);
  return keeping;
}
