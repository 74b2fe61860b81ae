"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { StoredPicture } from "@/lib/content/stored-picture";
import { pictureUrl } from "@/lib/media/picture";
import type { ChosenPicture } from "./chosen";
import { useErrorAt } from "./editor-context";
import { usePickers } from "./pickers";

type Props = {
  path: string;
  label: string;
  picture: StoredPicture | null;
  onChange: (chosen: ChosenPicture | null) => void;
  /** it can be changed, not taken away */
  isRequired?: boolean;
};

/** One picture: chosen, changed or taken away. */
export function PictureField({ path, label, picture, onChange, isRequired = false }: Props) {
  const t = useTranslations("content.admin.picture");
  const { pickPicture } = usePickers();
  const error = useErrorAt(path, true);
  const choose = async () => {
    const chosen = await pickPicture();
    if (chosen) onChange(chosen);
  };
  return (
    <div className="grid grid-cols-1 gap-1">
      <p className="text-sm font-medium">{label}</p>
      <div className="flex flex-wrap items-center gap-3">
        {picture && (
          <img
            src={pictureUrl(picture.key, 320)}
            alt=""
            width={112}
            height={80}
            className="h-20 w-28 rounded-control bg-tint object-cover"
          />
        )}
        <Button look="quiet" onClick={() => void choose()}>
          <Icon name="image" size={20} />
          {picture ? t("change") : t("choose")}
        </Button>
        {picture && !isRequired && (
          <Button look="quiet" onClick={() => onChange(null)}>
            {t("remove")}
          </Button>
        )}
      </div>
      <FieldError id={path} error={error} />
    </div>
  );
}
