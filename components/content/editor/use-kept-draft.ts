"use client";

import { useEffect, useRef, useState } from "react";
import type { PieceContent } from "@/lib/content/piece";
import { errorCodeOf, sendDraft } from "./media-door";
import { sentContent } from "./piece-state";

export type Keeping = { state: "idle" | "waiting" | "kept" | "failed"; at: Date | null; error: string | null };

const pauseMs = 1_500;

type Kept = { id: number; version: number; content: PieceContent; isDirty: boolean; draftAt: Date | null };

/** Sends what is being typed to the server after each pause and when the page is left; warns only while something is not there yet. */
export function useKeptDraft({ id, version, content, isDirty, draftAt }: Kept): Keeping {
  const [keeping, setKeeping] = useState<Keeping>({ state: "idle", at: null, error: null });
  const pending = useRef<object | null>(null);
  const [opened] = useState({ content, at: draftAt });

  useEffect(() => {
    if (!isDirty) {
      pending.current = null;
      return setKeeping({ state: "idle", at: null, error: null });
    }
    // Looking at what is kept already is no reason to keep it anew, with a later hour.
    if (content === opened.content && opened.at) return setKeeping({ state: "kept", at: opened.at, error: null });
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
  }, [id, version, content, isDirty, opened]);

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
