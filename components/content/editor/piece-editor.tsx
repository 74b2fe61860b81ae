"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Notice } from "@/components/ui/notice";
import { piecePath } from "@/lib/content/piece";
import type { Locale } from "@/lib/locale";
import { BlockList } from "./block-list";
import { type Choice, type EditorContext, EditorProvider } from "./editor-context";
import { LanguageTabs } from "./language-tabs";
import { PickersProvider } from "./pickers";
import { PieceDetails } from "./piece-details";
import { withWords, wordsIn } from "./piece-state";
import { PreviewPane } from "./preview-pane";
import { SaveBar } from "./save-bar";
import { type EditedPiece, useEditing } from "./use-editing";
import { MoreFields, WordsFields } from "./words-fields";

type Props = {
  piece: EditedPiece;
  language: Locale;
  topics: Choice[];
  authors: Choice[];
  choices: Pick<EditorContext, "categories" | "productNames" | "films" | "guides">;
};

/** Writes a piece in both languages; kept while it is typed, public only when it is saved. Another `edition` begins anew, in the language one was writing in. */
export function PieceEditor({ edition, language: first, ...piece }: Props & { edition: string }) {
  const [language, setLanguage] = useState<Locale>(first);
  return <Writing key={edition} {...piece} language={language} onLanguage={setLanguage} />;
}

type WritingProps = Props & { onLanguage: (language: Locale) => void };

function Writing({ piece, language, onLanguage, topics, authors, choices }: WritingProps) {
  const editing = useEditing(piece);
  const { content, change, errors } = editing;
  const words = wordsIn(content, language);
  const path = `words.${language}`;
  const setWords = (next: typeof words) => change(withWords(content, language, next));
  const pathOf = (slug: string) => piecePath(piece.kind, language, slug);

  return (
    <EditorProvider value={{ errors, language, ...choices }}>
      <PickersProvider>
        <div className="grid grid-cols-1 gap-5">
          <LanguageTabs language={language} onChange={onLanguage} content={content} errors={errors} />
          <RefusedNotice error={editing.refusal} count={Object.keys(errors).length} />
          {/* The key: each language has its own editor, with its own direction. */}
          <div key={language} className="grid grid-cols-1 gap-5">
            <WordsFields path={path} words={words} onChange={setWords} />
            <BlockList path={`${path}.body`} blocks={words.body} onChange={(body) => setWords({ ...words, body })} />
            <PieceDetails {...{ content, topics, authors }} kind={piece.kind} onChange={change} />
            <MoreFields path={path} words={words} onChange={setWords} pathOf={pathOf} />
          </div>
          <PreviewPane previewKey={piece.previewKey} language={language} stamp={editing.stamp} />
        </div>
        <SaveBar
          status={piece.status}
          id={piece.id}
          editing={editing}
          previewUrl={`/${language}/preview/${piece.previewKey}`}
        />
      </PickersProvider>
    </EditorProvider>
  );
}

function RefusedNotice({ error, count }: { error: string | null; count: number }) {
  const t = useTranslations();
  if (!error) return null;
  return <Notice tone="error">{count > 0 ? t("admin.errorsFound", { count }) : t(`errors.${error}`)}</Notice>;
}
