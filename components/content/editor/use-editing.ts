"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { saveWords } from "@/lib/content/admin-actions";
import type { PieceContent, PieceKind, PieceStatus } from "@/lib/content/piece";
import { editedContent, sentContent } from "./piece-state";
import { useKeptDraft } from "./use-kept-draft";

export type EditedPiece = {
  id: number;
  kind: PieceKind;
  status: PieceStatus;
  version: number;
  previewKey: string;
  content: PieceContent;
  /** when what it begins with was typed and not saved; null = it begins with the last save */
  draftAt: Date | null;
};
/** The state of the editor: what is typed, what is kept, what was refused. */
export function useEditing(piece: EditedPiece) {
  const router = useRouter();
  const [content, setContent] = useState(() => editedContent(piece.content));
  const [isDirty, setDirty] = useState(piece.draftAt !== null);
  const [version, setVersion] = useState(piece.version);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const keeping = useKeptDraft({ id: piece.id, version, content, isDirty, draftAt: piece.draftAt });

  const change = (next: PieceContent) => {
    setContent(next);
    setDirty(true);
  };
  const refuse = (error: string | null, fields: Record<string, string> = {}) => {
    setRefusal(error);
    setErrors(fields);
  };
  /** True when everything typed is saved. */
  const save = async (): Promise<boolean> => {
    const saved = await saveWords({ id: piece.id, seenVersion: version, content: sentContent(content) }).catch(
      () => null,
    );
    if (!saved?.ok) {
      refuse(saved?.error ?? "connection_lost", inner(saved?.fields));
      return false;
    }
    refuse(null);
    setVersion(saved.value.version);
    setDirty(false);
    router.refresh();
    return true;
  };
  return {
    content,
    change,
    isDirty,
    keeping,
    errors,
    refusal,
    refuse,
    save,
    stamp: `${version}-${keeping.at?.getTime()}`,
  };
}

export type Editing = ReturnType<typeof useEditing>;

// The door names fields from the outside ("content.words.ar.title"); the editor from the inside.
const inner = (fields: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([path, code]) => [path.replace(/^content\./, ""), code]));
