"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormBar } from "@/components/admin/form-bar";
import { Section } from "@/components/admin/page-header";
import { SnippetPreview } from "@/components/admin/snippet-preview";
import { type Locale, locales } from "@/lib/locale";
import { pageSnippet, type SnippetPage, type SnippetTemplates } from "@/lib/page-snippet";
import { saveSnippets } from "@/lib/settings/admin-actions";
import type { SnippetPart } from "@/lib/snippet";
import { type SnippetKind, templateFault } from "@/lib/snippet-fields";
import { TemplateField } from "./template-field";

/** What the templates are tried on, in one language; `sample` null = the shop has no such page yet. */
export type SnippetTrial = { shop: string; closing: string; sample: { address: string; page: SnippetPage } | null };
type Props = { kind: SnippetKind; templates: SnippetTemplates; trials: Record<Locale, SnippetTrial> };

/** How search results name all pages of a kind, in both languages. */
export function SnippetForm({ kind, templates, trials }: Props) {
  const t = useTranslations();
  return (
    <ActionForm action={saveSnippets} className="grid grid-cols-1 gap-5" id="snippet-form">
      <input type="hidden" name="kind" value={kind} />
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        {locales.map((locale) => (
          <Section key={locale} id={`snippets-${locale}`} title={t(`settings.snippets.language.${locale}`)}>
            <LanguageFields kind={kind} locale={locale} templates={templates} trial={trials[locale]} />
          </Section>
        ))}
      </div>
      <FormBar>
        <SubmitButton>{t("admin.save")}</SubmitButton>
      </FormBar>
    </ActionForm>
  );
}

type LanguageProps = { kind: SnippetKind; locale: Locale; templates: SnippetTemplates; trial: SnippetTrial };

function LanguageFields({ kind, locale, templates, trial }: LanguageProps) {
  const t = useTranslations("settings.snippets");
  const [typed, setTyped] = useState({ title: templates.title[locale], description: templates.description[locale] });
  const hear = (part: SnippetPart) => (event: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
    setTyped({ ...typed, [part]: event.currentTarget.value });
  const { shop, sample, closing } = trial;
  return (
    <div className="grid grid-cols-1 gap-5">
      {sample ? (
        <figure className="grid grid-cols-1 gap-2">
          <figcaption className="text-xs text-muted">
            {t.rich("example", {
              name: sample.page.name,
              b: (name) => (
                <span dir="auto" className="text-ink breakable">
                  {name}
                </span>
              ),
            })}
          </figcaption>
          <SnippetPreview
            locale={locale}
            shop={shop}
            address={sample.address}
            snippet={pageSnippet(sample.page, { name: shop, templates: readable(kind, typed) }, locale)}
          />
        </figure>
      ) : (
        <p className="text-sm text-muted">{t(`none.${kind}`)}</p>
      )}
      {(["title", "description"] as const).map((part) => (
        <TemplateField
          key={part}
          about={{ kind, part, locale }}
          trial={{ shop, closing, page: sample?.page ?? null }}
          stored={templates[part][locale]}
          typed={typed[part]}
          onInput={hear(part)}
        />
      ))}
    </div>
  );
}

// What would be refused is shown as if the field were empty, like a shop that has not saved it.
const readable = (kind: SnippetKind, typed: Record<SnippetPart, string>): Record<SnippetPart, string> => ({
  title: templateFault(kind, "title", typed.title) ? "" : typed.title.trim(),
  description: templateFault(kind, "description", typed.description) ? "" : typed.description.trim(),
});
