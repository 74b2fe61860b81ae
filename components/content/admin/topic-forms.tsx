"use client";

import { useTranslations } from "next-intl";
import { ConfirmButton } from "@/components/admin/action-button";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormText } from "@/components/admin/form-fields";
import { Section } from "@/components/admin/page-header";
import { dropTopic, keepTopic } from "@/lib/content/admin-actions";

type Topic = { id: number; nameAr: string; nameFr: string; count: number };

/** The shelves of the blog: named, renamed, taken away. */
export function TopicForms({ topics }: { topics: Topic[] }) {
  const t = useTranslations("content.admin.topics");
  return (
    <div className="grid grid-cols-1 gap-4">
      <Section title={t("new")}>
        <TopicForm />
      </Section>
      {topics.map((topic) => (
        <Section key={topic.id} title={t("count", { count: topic.count })}>
          <div className="grid grid-cols-1 gap-3">
            <TopicForm topic={topic} />
            <ConfirmButton action={dropTopic} input={{ id: topic.id }} look="danger" question={t("deleteSure")}>
              {t("delete")}
            </ConfirmButton>
          </div>
        </Section>
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
