"use client";

import { useTranslations } from "next-intl";
import { ConfirmButton } from "@/components/admin/action-button";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { Icon } from "@/components/ui/icon";
import { dropTopic, keepTopic } from "@/lib/content/admin-actions";
import { type Locale, pick } from "@/lib/locale";

type Topic = { id: number; nameAr: string; nameFr: string; count: number };

type Props = { topics: Topic[]; locale: Locale };

/** The shelves of the blog: named, renamed, taken away. */
export function TopicForms({ topics, locale }: Props) {
  const t = useTranslations("content.admin.topics");
  return (
    <div className="grid grid-cols-1 gap-4">
      <Section title={t("new")}>
        <TopicForm />
      </Section>
      {topics.map((topic) => (
        <details key={topic.id} className="card group">
          <summary className="flex min-h-14 list-none flex-wrap items-center gap-x-3 px-4 py-2.5 sm:px-6">
            <h2 className="min-w-0 text-lg breakable">{pick(locale, topic.nameAr, topic.nameFr)}</h2>
            <span className="text-sm text-muted">{t("count", { count: topic.count })}</span>
            <Icon name="chevron-down" size={18} className="ms-auto text-muted group-open:rotate-180" />
          </summary>
          <div className="grid grid-cols-1 gap-3 border-t border-line p-4 sm:px-6">
            <TopicForm topic={topic} />
            <ConfirmButton action={dropTopic} input={{ id: topic.id }} look="danger" question={t("deleteSure")}>
              {t("delete")}
            </ConfirmButton>
          </div>
        </details>
      ))}
    </div>
  );
}

function TopicForm({ topic }: { topic?: Topic }) {
  const t = useTranslations("content.admin");
  return (
    <ActionForm action={keepTopic} className="grid grid-cols-1 items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
      {topic && <input type="hidden" name="id" value={topic.id} />}
      <FormText
        name="name.ar"
        id={`ar-${topic?.id ?? "new"}`}
        label={t("languages.ar")}
        defaultValue={topic?.nameAr}
        lang="ar"
        dir="rtl"
        maxLength={60}
        required
      />
      <FormText
        name="name.fr"
        id={`fr-${topic?.id ?? "new"}`}
        label={t("languages.fr")}
        defaultValue={topic?.nameFr}
        lang="fr"
        dir="ltr"
        maxLength={60}
        required
      />
      <SubmitButton look={topic ? "quiet" : "primary"}>{topic ? t("save") : t("topics.add")}</SubmitButton>
    </ActionForm>
  );
}
