"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Notice } from "@/components/ui/notice";
import { saveWords } from "@/lib/content/admin-actions";
import { type PieceContent, type PieceKind, type PieceStatus, piecePath } from "@/lib/content/piece";
import type { Locale } from "@/lib/locale";
import { BlockList } from "./block-list";
import { type Choice, EditorProvider } from "./editor-context";
import { LanguageTabs } from "./language-tabs";
import { PickersProvider } from "./pickers";
import { PieceDetails } from "./piece-details";
import { editedContent, sentContent, withWords, wordsIn } from "./piece-state";
import { PreviewPane } from "./preview-pane";
import { SaveBar } from "./save-bar";
import { useKeptDraft } from "./use-kept-draft";
import { MoreFields, WordsFields } from "./words-fields";

export type EditedPiece = {
  id: number;
  kind: PieceKind;
  status: PieceStatus;
  version: number;
  previewKey: string;
  content: PieceContent;
  /** begins with what was typed and not saved */
  isDraft: boolean;
};
type Props = {
  piece: EditedPiece;
  language: Locale;
  categories: Choice[];
  topics: Choice[];
  productNames: Record<number, string>;
};

/** Writes a piece in both languages; kept while it is typed, public only when it is saved. */
export function PieceEditor({ piece, language: first, categories, topics, productNames }: Props) {
  const [language, setLanguage] = useState<Locale>(first);
  const editing = useEditing(piece);
  const { content, change, errors } = editing;
  const words = wordsIn(content, language);
  const path = `words.${language}`;
  const setWords = (next: typeof words) => change(withWords(content, language, next));
  const pathOf = (slug: string) => piecePath(piece.kind, language, slug);

  return (
    <EditorProvider value={{ errors, language, categories, productNames }}>
      <PickersProvider>
        <div className="grid gap-5">
          <LanguageTabs language={language} onChange={setLanguage} content={content} errors={errors} />
          <RefusedNotice error={editing.refusal} count={Object.keys(errors).length} />
          {/* The key: each language has its own editor, with its own direction. */}
          <div key={language} className="grid gap-5">
            <WordsFields path={path} words={words} onChange={setWords} />
            <BlockList path={`${path}.body`} blocks={words.body} onChange={(body) => setWords({ ...words, body })} />
            <PieceDetails kind={piece.kind} content={content} topics={topics} onChange={change} />
            <MoreFields path={path} words={words} onChange={setWords} pathOf={pathOf} />
          </div>
          <PreviewPane previewKey={piece.previewKey} language={language} stamp={editing.stamp} />
        </div>
        <SaveBar status={piece.status} id={piece.id} editing={editing} />
      </PickersProvider>
    </EditorProvider>
  );
}

function RefusedNotice({ error, count }: { error: string | null; count: number }) {
  const t = useTranslations();
  if (!error) return null;
  return <Notice tone="error">{count > 0 ? t("admin.errorsFound", { count }) : t(`errors.${error}`)}</Notice>;
}

/** The state of the editor: what is typed, what is kept, what was refused. */
function useEditing(piece: EditedPiece) {
  const router = useRouter();
  const [content, setContent] = useState(() => editedContent(piece.content));
  const [isDirty, setDirty] = useState(piece.isDraft);
  const [version, setVersion] = useState(piece.version);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const keeping = useKeptDraft({ id: piece.id, version, content, isDirty });

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
