"use client";

import { useTranslations } from "next-intl";
import { savePress } from "@/lib/content/admin-actions";
import type { PressDocument } from "@/lib/content/documents";
import type { Locale } from "@/lib/locale";
import { BothTexts, DocumentForm } from "./document-form";
import { EditorText } from "./editor-fields";
import { Items } from "./items";
import { PictureField } from "./picture-field";

type Setter = (change: Partial<PressDocument>) => void;
type PartProps = { press: PressDocument; set: Setter };

/** The press room. */
export function PressEditor({ document, language }: { document: PressDocument; language: Locale }) {
  return (
    <DocumentForm start={document} save={savePress} language={language}>
      {(press, set) => (
        <>
          <Presentation press={press} set={set} />
          <Facts press={press} set={set} language={language} />
          <Pictures press={press} set={set} language={language} />
          <Mentions press={press} set={set} />
        </>
      )}
    </DocumentForm>
  );
}

function Presentation({ press, set }: PartProps) {
  const t = useTranslations("content.admin.press");
  return (
    <section className="card grid grid-cols-1 gap-4 p-4">
      <BothTexts
        path="intro"
        label={t("intro")}
        rows={3}
        isOptional
        value={press.intro}
        onChange={(intro) => set({ intro })}
      />
      <PictureField
        path="logo"
        label={t("logo")}
        picture={press.logo}
        onChange={(chosen) => set({ logo: chosen?.picture ?? null })}
      />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <EditorText
          path="contactName"
          label={t("contactName")}
          isOptional
          value={press.contactName}
          onChange={(contactName) => set({ contactName })}
        />
        <EditorText
          path="contactEmail"
          label={t("contactEmail")}
          isCode
          isOptional
          value={press.contactEmail}
          onChange={(contactEmail) => set({ contactEmail })}
        />
      </div>
    </section>
  );
}

function Facts({ press, set, language }: PartProps & { language: Locale }) {
  const t = useTranslations("content.admin.press");
  const both = { ar: "", fr: "" };
  return (
    <Items
      path="facts"
      name={t("fact")}
      items={press.facts}
      blank={{ label: both, value: both }}
      titleOf={({ label, value }) => [label[language], value[language]].filter(Boolean).join(" — ")}
      onChange={(facts) => set({ facts })}
    >
      {(fact, at, setFact) => (
        <>
          <BothTexts
            path={`${at}.label`}
            label={t("label")}
            value={fact.label}
            onChange={(label) => setFact({ ...fact, label })}
          />
          <BothTexts
            path={`${at}.value`}
            label={t("value")}
            value={fact.value}
            onChange={(value) => setFact({ ...fact, value })}
          />
        </>
      )}
    </Items>
  );
}

function Pictures({ press, set, language }: PartProps & { language: Locale }) {
  const t = useTranslations("content.admin.press");
  const both = { ar: "", fr: "" };
  return (
    <Items
      path="pictures"
      name={t("picture")}
      items={press.pictures}
      blank={{ picture: null, alt: both, caption: both }}
      titleOf={({ alt, caption }) => caption[language] || alt[language]}
      onChange={(pictures) => set({ pictures })}
    >
      {(item, at, setItem) => (
        <>
          <PictureField
            path={`${at}.picture`}
            label={t("picture")}
            picture={item.picture}
            isRequired
            onChange={(chosen) => setItem({ ...item, picture: chosen?.picture ?? null })}
          />
          <BothTexts
            path={`${at}.alt`}
            label={t("alt")}
            value={item.alt}
            onChange={(alt) => setItem({ ...item, alt })}
          />
          <BothTexts
            path={`${at}.caption`}
            label={t("caption")}
            isOptional
            value={item.caption}
            onChange={(caption) => setItem({ ...item, caption })}
          />
        </>
      )}
    </Items>
  );
}

function Mentions({ press, set }: PartProps) {
  const t = useTranslations("content.admin.press");
  const fields = ["outlet", "title", "href"] as const;
  return (
    <Items
      path="mentions"
      name={t("mention")}
      items={press.mentions}
      blank={{ outlet: "", title: "", href: "" }}
      titleOf={({ outlet, title }) => [outlet, title].filter(Boolean).join(" — ")}
      onChange={(mentions) => set({ mentions })}
    >
      {(mention, at, setMention) =>
        fields.map((field) => (
          <EditorText
            key={field}
            path={`${at}.${field}`}
            label={t(field)}
            isCode={field === "href"}
            value={mention[field]}
            onChange={(value) => setMention({ ...mention, [field]: value })}
          />
        ))
      }
    </Items>
  );
}
