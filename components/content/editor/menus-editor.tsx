"use client";

import { useTranslations } from "next-intl";
import { Section } from "@/components/admin/page-header";
import { SelectField } from "@/components/ui/field";
import { saveMenus } from "@/lib/content/admin-actions";
import type { MenuEntry, MenusDocument } from "@/lib/content/documents";
import { type Locale, otherLocale } from "@/lib/locale";
import { BothTexts, DocumentForm } from "./document-form";
import { type Choice, useErrorAt } from "./editor-context";
import { EditorText } from "./editor-fields";
import { Items } from "./items";
import { ProductPicks } from "./product-picks";

/** What an entry can lead to. */
export type MenuChoices = { categories: Choice[]; pieces: Choice[]; pages: { key: string; name: string }[] };
type Target = MenuEntry["target"];

const menus = ["header", "help", "shop"] as const;
const blank: MenuEntry = { label: { ar: "", fr: "" }, target: { kind: "fixed", page: "blog" } };

type Props = { document: MenusDocument; choices: MenuChoices; language: Locale };

/** The menus of the header and the footer. */
export function MenusEditor({ document, choices, language }: Props) {
  const t = useTranslations("content.admin.menus");
  return (
    <DocumentForm start={document} save={saveMenus} language={language}>
      {(edited, set) =>
        menus.map((menu) => (
          <Section key={menu} title={t(menu)} text={menu === "shop" ? t("law") : undefined}>
            <Items
              path={menu}
              name={t("entry")}
              items={edited[menu]}
              blank={blank}
              titleOf={(entry) => titleOf(entry, choices, language, t)}
              onChange={(entries) => set({ [menu]: entries })}
            >
              {(entry, at, setEntry) => (
                <Entry path={at} entry={entry} choices={choices} onChange={(changed) => setEntry(changed)} />
              )}
            </Items>
          </Section>
        ))
      }
    </DocumentForm>
  );
}

type Titles = (key: "categories" | "product") => string;

/** The words it shows in the menu: its own, else the name of what it leads to. */
function titleOf({ label, target }: MenuEntry, choices: MenuChoices, language: Locale, t: Titles): string {
  const named = label[language] || label[otherLocale(language)];
  if (named) return named;
  const nameOf = (list: Choice[], id: number) => list.find((one) => one.id === id)?.name ?? "";
  switch (target.kind) {
    case "fixed":
      return choices.pages.find(({ key }) => key === target.page)?.name ?? "";
    case "category":
      return nameOf(choices.categories, target.id);
    case "piece":
      return nameOf(choices.pieces, target.id);
    case "link":
      return target.href;
    default:
      return t(target.kind);
  }
}

type EntryProps = { path: string; entry: MenuEntry; choices: MenuChoices; onChange: (entry: MenuEntry) => void };

function Entry({ path, entry, choices, onChange }: EntryProps) {
  const t = useTranslations("content.admin.menus");
  const kinds = ["fixed", "categories", "category", "piece", "product", "link"] as const;
  return (
    <>
      <SelectField
        name={`${path}.kind`}
        label={t("to")}
        value={entry.target.kind}
        onChange={(event) => onChange({ ...entry, target: firstTarget(event.target.value, choices) })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(kind)}
          </option>
        ))}
      </SelectField>
      <TargetField
        path={`${path}.target`}
        target={entry.target}
        choices={choices}
        onChange={(target) => onChange({ ...entry, target })}
      />
      {entry.target.kind !== "categories" && (
        <BothTexts
          path={`${path}.label`}
          label={t("label")}
          isOptional={entry.target.kind !== "link"}
          value={entry.label}
          onChange={(label) => onChange({ ...entry, label })}
        />
      )}
    </>
  );
}

function firstTarget(kind: string, { categories, pieces }: MenuChoices): Target {
  switch (kind) {
    case "categories":
      return { kind };
    case "category":
      return { kind, id: categories[0]?.id ?? 0 };
    case "piece":
      return { kind, id: pieces[0]?.id ?? 0 };
    case "product":
      return { kind, id: 0 };
    case "link":
      return { kind, href: "" };
    default:
      return { kind: "fixed", page: "blog" };
  }
}

type TargetProps = { path: string; target: Target; choices: MenuChoices; onChange: (target: Target) => void };

function TargetField({ path, target, choices, onChange }: TargetProps) {
  const t = useTranslations("content.admin.menus");
  const error = useErrorAt(path, true);
  switch (target.kind) {
    case "categories":
      return null;
    case "link":
      return (
        <EditorText
          path={`${path}.href`}
          label={t("link")}
          isCode
          value={target.href}
          onChange={(href) => onChange({ ...target, href })}
        />
      );
    case "product":
      return (
        <ProductPicks
          path={`${path}.id`}
          ids={target.id ? [target.id] : []}
          onChange={(ids) => onChange({ ...target, id: ids.at(-1) ?? 0 })}
        />
      );
    case "fixed":
      return (
        <SelectField
          name={path}
          label={t("choose")}
          value={target.page}
          onChange={(event) => onChange({ kind: "fixed", page: event.target.value as typeof target.page })}
        >
          {choices.pages.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </SelectField>
      );
    default:
      return (
        <SelectField
          name={path}
          label={t("choose")}
          error={error}
          value={target.id}
          onChange={(event) => onChange({ kind: target.kind, id: Number(event.target.value) })}
        >
          {(target.kind === "category" ? choices.categories : choices.pieces).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      );
  }
}
