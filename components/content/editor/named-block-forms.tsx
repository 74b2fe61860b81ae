"use client";

import { useTranslations } from "next-intl";
import { SelectField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { BlockFormProps } from "./block-form-props";
import { type Offered, useEditor, useErrorAt } from "./editor-context";

export function FilmForm({ path, block, onChange }: BlockFormProps<"film">) {
  const { films } = useEditor();
  const set = (filmId: number) => onChange({ ...block, filmId });
  return <Named kind="film" path={`${path}.filmId`} offered={films} id={block.filmId} onChange={set} />;
}

export function GuideForm({ path, block, onChange }: BlockFormProps<"guide">) {
  const { guides } = useEditor();
  const set = (guideId: number) => onChange({ ...block, guideId });
  return <Named kind="guide" path={`${path}.guideId`} offered={guides} id={block.guideId} onChange={set} />;
}

const homes = { film: "/admin/content/videos", guide: "/admin/content/guides" };

type Props = {
  kind: keyof typeof homes;
  path: string;
  offered: Offered[];
  /** 0 = none yet */
  id: number;
  onChange: (id: number) => void;
};

/** Which of the things that are made elsewhere, and whether the page can show it. */
function Named({ kind, path, offered, id, onChange }: Props) {
  const t = useTranslations("content.admin.named");
  const error = useErrorAt(path);
  const chosen = offered.find((one) => one.id === id);
  const home = (words: React.ReactNode) => (
    <a href={chosen ? `${homes[kind]}/${id}` : homes[kind]} className="link">
      {words}
    </a>
  );
  return (
    <>
      <SelectField
        name={path}
        label={t(`${kind}.label`)}
        help={t.rich(`${kind}.help`, { link: home })}
        error={error}
        value={chosen ? id : ""}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        <option value="">—</option>
        {offered.map(({ id: value, name, isPublic }) => (
          <option key={value} value={value}>
            {isPublic ? name : t("draft", { name })}
          </option>
        ))}
      </SelectField>
      {id !== 0 && !chosen && <Notice>{t(`${kind}.gone`)}</Notice>}
      {chosen && !chosen.isPublic && <Notice>{t(`${kind}.unpublished`)}</Notice>}
    </>
  );
}
