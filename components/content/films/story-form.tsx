"use client";

import { useTranslations } from "next-intl";
import { ActionForm, SubmitButton } from "@/components/admin/action-form";
import { FormCheck, FormText } from "@/components/admin/form-fields";
import { Icon } from "@/components/ui/icon";
import { keepStory } from "@/lib/content/admin-actions/story-actions";

type Props = { film: { id: number; isStory: boolean } /** as an hour field holds it, "" = for good */; until: string };

/** Whether a film is among the stories of the home page, and until when. */
export function StoryForm({ film: { id, isStory }, until }: Props) {
  const t = useTranslations("content.admin.films.story");
  return (
    <details className="card px-4 py-2" open={isStory}>
      <summary className="flex min-h-11 items-center gap-2">
        <Icon name="play" size={20} className="text-accent" />
        <span className="link">{t("title")}</span>
      </summary>
      <ActionForm action={keepStory} className="mt-2 mb-2 grid grid-cols-1 gap-3 sm:max-w-80" done={t("done")}>
        <input type="hidden" name="id" value={id} />
        <FormCheck name="isStory" label={t("isStory")} defaultChecked={isStory} />
        <FormText
          type="datetime-local"
          name="until"
          label={t("until")}
          help={t("untilHelp")}
          defaultValue={until}
          dir="ltr"
          isOptional
        />
        <SubmitButton look="quiet">{t("save")}</SubmitButton>
      </ActionForm>
    </details>
  );
}
