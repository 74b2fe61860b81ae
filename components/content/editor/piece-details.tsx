"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/field";
import { isSigned } from "@/lib/content/author";
import { goals, type PieceContent, type PieceKind, type PieceWords } from "@/lib/content/piece";
import { type Choice, useEditor } from "./editor-context";
import { EditorText } from "./editor-fields";
import { PictureField } from "./picture-field";
import { withWords, wordsIn } from "./piece-state";
import { ProductPicks } from "./product-picks";

type Props = {
  kind: PieceKind;
  content: PieceContent;
  topics: Choice[];
  authors: Choice[];
  onChange: (content: PieceContent) => void;
};

/** What both languages share: cover, topic, author, goal, products. */
export function PieceDetails({ kind, content, topics, authors, onChange }: Props) {
  const t = useTranslations("content.admin");
  return (
    <section className="card grid grid-cols-1 gap-4 p-4" aria-label={t("fields.details")}>
      <Cover content={content} onChange={onChange} />
      <div className="grid grid-cols-1 items-start gap-4 sm:grid-cols-2">
        {kind === "article" && (
          <OneOf
            name="topicId"
            label={t("fields.topic")}
            none={t("fields.noTopic")}
            choices={topics}
            chosen={content.topicId}
            onChange={(topicId) => onChange({ ...content, topicId })}
          />
        )}
        {isSigned(kind) && (
          <OneOf
            name="authorId"
            label={t("fields.author")}
            none={t("fields.noAuthor")}
            choices={authors}
            chosen={content.authorId}
            onChange={(authorId) => onChange({ ...content, authorId })}
          />
        )}
        <SelectField
          name="goal"
          label={t("fields.goal")}
          help={t(`goalHelp.${content.goal}`)}
          value={content.goal}
          onChange={(event) =>
            onChange({ ...content, goal: goals.find((goal) => goal === event.target.value) ?? "awareness" })
          }
        >
          {goals.map((goal) => (
            <option key={goal} value={goal}>
              {t(`goal.${goal}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="grid grid-cols-1 gap-1">
        <p className="text-sm font-medium">{t("fields.products")}</p>
        <ProductPicks
          path="productIds"
          ids={content.productIds}
          onChange={(productIds) => onChange({ ...content, productIds })}
        />
      </div>
    </section>
  );
}

type OneOfProps = {
  name: string;
  label: string;
  none: string;
  choices: Choice[];
  chosen: number | null;
  onChange: (id: number | null) => void;
};

const OneOf = ({ name, label, none, choices, chosen, onChange }: OneOfProps) => (
  <SelectField
    name={name}
    label={label}
    value={chosen ?? ""}
    onChange={(event) => onChange(Number(event.target.value) || null)}
  >
    <option value="">{none}</option>
    {choices.map((choice) => (
      <option key={choice.id} value={choice.id}>
        {choice.name}
      </option>
    ))}
  </SelectField>
);

function Cover({ content, onChange }: Pick<Props, "content" | "onChange">) {
  const t = useTranslations("content.admin.fields");
  const { language } = useEditor();
  const words = wordsIn(content, language);
  const setWords = (change: Partial<PieceWords>) => onChange(withWords(content, language, { ...words, ...change }));
  return (
    <>
      <PictureField
        path="cover"
        label={t("cover")}
        picture={content.cover}
        onChange={(chosen) => {
          const covered = { ...content, cover: chosen?.picture ?? null };
          onChange(
            withWords(covered, language, {
              ...words,
              coverAlt: chosen?.alt ?? "",
              coverCaption: chosen?.caption ?? "",
            }),
          );
        }}
      />
      {content.cover && (
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <EditorText
            path={`words.${language}.coverAlt`}
            label={t("coverAlt")}
            value={words.coverAlt}
            onChange={(coverAlt) => setWords({ coverAlt })}
          />
          <EditorText
            path={`words.${language}.coverCaption`}
            label={t("caption")}
            value={words.coverCaption}
            isOptional
            onChange={(coverCaption) => setWords({ coverCaption })}
          />
        </div>
      )}
    </>
  );
}
