"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { useForm } from "@/components/admin/action-form";
import { FormArea, FormText } from "@/components/admin/form-fields";
import { SnippetCount } from "@/components/admin/snippet-preview";
import { directionOf, type Locale } from "@/lib/locale";
import { ownTemplate, pageSnippet, type SnippetPage, valuesOf } from "@/lib/page-snippet";
import { type SnippetPart, snippetLimits } from "@/lib/snippet";
import { fieldsFor, placeholder, type SnippetKind, templateFault } from "@/lib/snippet-fields";
import { wholeTemplate } from "@/lib/snippet-template";
import { lengthOf } from "@/lib/text";

type About = { kind: SnippetKind; part: SnippetPart; locale: Locale };
type Trial = { shop: string; closing: string; page: SnippetPage | null };
type Props = {
  about: About;
  trial: Trial;
  stored: string;
  typed: string;
  onInput: (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
};

const readHere = new Set<SnippetKind>(["article", "release", "page"]);

/** One template: its field, the placeholders to put into it, and whether what comes of it has room. */
export function TemplateField({ about, trial, stored, typed, onInput }: Props) {
  const t = useTranslations("settings.snippets");
  const { kind, part, locale } = about;
  const name = `${part}.${locale}`;
  const Control = part === "title" ? FormText : FormArea;
  // What is read on its page opens with its text and nothing after it; the others promise something.
  const closing = trial.page?.closing ?? (readHere.has(kind) ? "" : trial.closing);
  return (
    <div className="grid grid-cols-1 gap-1.5">
      <Control
        name={name}
        label={t(`${part}Field`)}
        defaultValue={stored}
        placeholder={ownTemplate(part, locale, closing)}
        maxLength={part === "title" ? 120 : 300}
        lang={locale}
        dir={directionOf(locale)}
        autoComplete="off"
        isOptional
        onInput={onInput}
      />
      <ul className="flex flex-wrap gap-x-1 gap-y-1" aria-label={t("insert")}>
        {fieldsFor(kind, part).map((field) => (
          <li key={field}>
            <button
              type="button"
              lang={locale}
              onClick={({ currentTarget }) => insert(currentTarget.form, name, placeholder(field, locale))}
              className="min-h-11 rounded-control bg-tint px-2.5 text-sm hover:bg-accent-soft hover:text-accent"
            >
              <bdi>{placeholder(field, locale)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <Verdict about={about} trial={trial} typed={typed.trim()} />
    </div>
  );
}

function Verdict({ about, trial, typed }: Pick<Props, "about" | "trial" | "typed">) {
  const t = useTranslations();
  const { fields } = useForm();
  const { kind, part, locale } = about;
  const fault = templateFault(kind, part, typed);
  if (fault) return fields[`${part}.${locale}`] ? null : <p className="text-xs text-muted">{t(`errors.${fault}`)}</p>;
  if (!trial.page) return null;
  const whole = typed
    ? wholeTemplate({ ...about, template: typed }, valuesOf(trial.page, trial.shop))
    : pageSnippet(trial.page, { name: trial.shop }, locale)[part];
  const length = lengthOf(whole);
  const { many } = snippetLimits[part];
  if (length <= many) return <SnippetCount part={part} text={whole} />;
  return <p className="text-xs text-clay">{t("settings.snippets.tooLong", { length, many })}</p>;
}

// Where the caret is; a page without scripts has the words of the button to type.
function insert(form: HTMLFormElement | null, name: string, words: string): void {
  const field = form?.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  const [start, end] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length];
  const isTight = start > 0 && !/\s/.test(field.value[start - 1] ?? "");
  field.setRangeText(isTight ? ` ${words}` : words, start, end, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}
