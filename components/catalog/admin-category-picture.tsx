"use client";

import { useTranslations } from "next-intl";
import { ConfirmButton } from "@/components/admin/action-button";
import { PictureUpload } from "@/components/media/picture-upload";
import { dropCategoryPicture } from "@/lib/catalog/admin-actions";
import { pictureUrl } from "@/lib/media/picture";

/** The one picture of a category, as the home page cuts it. */
export function AdminCategoryPicture({ id, pictureKey }: { id: number; pictureKey: string | null }) {
  const t = useTranslations("catalog.admin.categories");
  return (
    <div className="grid gap-4 sm:grid-cols-[auto_minmax(0,1fr)] sm:items-start">
      {pictureKey && (
        <div className="flex items-center gap-4 sm:grid sm:justify-items-center sm:gap-2">
          <img
            src={pictureUrl(pictureKey, 320)}
            alt={t("pictureNow")}
            width={112}
            height={112}
            className="size-28 rounded-full border border-line bg-tint object-cover"
          />
          <ConfirmButton action={dropCategoryPicture} input={{ id }} look="danger" question={t("dropPictureSure")}>
            {t("dropPicture")}
          </ConfirmButton>
        </div>
      )}
      <PictureUpload owner={["categoryId", id]} url="/api/admin/media" isOne />
    </div>
  );
}
