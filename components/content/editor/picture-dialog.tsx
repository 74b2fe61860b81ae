"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { StoredPicture } from "@/lib/content/stored-picture";
import { acceptedPictures, pictureUrl } from "@/lib/media/picture";
import type { ChosenPicture } from "./chosen";
import { Dialog } from "./dialog";
import { useEditor } from "./editor-context";
import { errorCodeOf, fetchPictures, sendContentPicture } from "./media-door";

/** A picture of the shop or a new one, and the words that describe it: nothing enters a text undescribed. */
export function PictureDialog({ onAnswer }: { onAnswer: (chosen: ChosenPicture | null) => void }) {
  const t = useTranslations("content.admin");
  const [picture, setPicture] = useState<StoredPicture | null>(null);
  return (
    <Dialog title={t("picture.choose")} onClose={() => onAnswer(null)}>
      {picture ? (
        <Describe picture={picture} onBack={() => setPicture(null)} onAnswer={onAnswer} />
      ) : (
        <Library onChoose={setPicture} />
      )}
    </Dialog>
  );
}

function Library({ onChoose }: { onChoose: (picture: StoredPicture) => void }) {
  const t = useTranslations();
  const { pictures, error, isBusy, upload, more } = useLibrary(onChoose);
  return (
    <>
      <label className="btn btn-quiet cursor-pointer focus-within:outline-2 focus-within:outline-accent">
        <Icon name="upload" size={20} />
        {isBusy ? t("content.admin.picture.sending") : t("content.admin.picture.upload")}
        <input
          type="file"
          accept={acceptedPictures}
          className="sr-only"
          onChange={(event) => void upload(event.target.files?.[0])}
        />
      </label>
      {error && (
        <p role="alert" className="text-sm text-sale">
          {t(`errors.${error}`)}
        </p>
      )}
      <ul className="grid grid-cols-3 gap-2 sm:grid-cols-4">
        {pictures.map((picture, place) => (
          <li key={picture.key}>
            <button
              type="button"
              onClick={() => onChoose(picture)}
              className="block w-full overflow-hidden rounded-control border border-line hover:border-accent"
            >
              <img
                src={pictureUrl(picture.key, 320)}
                alt={t("content.admin.picture.number", { number: place + 1 })}
                width={160}
                height={160}
                loading="lazy"
                className="aspect-square w-full object-cover"
              />
            </button>
          </li>
        ))}
      </ul>
      {more && (
        <Button look="quiet" onClick={more}>
          {t("content.admin.picture.more")}
        </Button>
      )}
    </>
  );
}

function useLibrary(onChoose: (picture: StoredPicture) => void) {
  const [page, setPage] = useState(1);
  const [pictures, setPictures] = useState<StoredPicture[]>([]);
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasMore, setHasMore] = useState(false);

  useEffect(() => {
    fetchPictures(page).then(
      (found) => {
        setPictures((all) => [...all, ...found.filter(({ key }) => !all.some((known) => known.key === key))]);
        setHasMore(found.length === 24);
      },
      (failure) => setError(errorCodeOf(failure)),
    );
  }, [page]);

  const upload = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setError(null);
    await sendContentPicture(file).then(onChoose, (failure) => setError(errorCodeOf(failure)));
    setBusy(false);
  };
  return { pictures, error, isBusy, upload, more: hasMore ? () => setPage(page + 1) : null };
}

type DescribeProps = { picture: StoredPicture; onBack: () => void; onAnswer: (chosen: ChosenPicture) => void };

function Describe({ picture, onBack, onAnswer }: DescribeProps) {
  const t = useTranslations();
  const { language } = useEditor();
  const [alt, setAlt] = useState("");
  const [caption, setCaption] = useState("");
  const [isRefused, setRefused] = useState(false);
  const use = () => (alt.trim() ? onAnswer({ picture, alt: alt.trim(), caption: caption.trim() }) : setRefused(true));
  return (
    <>
      <img
        src={pictureUrl(picture.key, 640)}
        alt=""
        width={picture.width}
        height={picture.height}
        className="max-h-56 w-full rounded-card bg-tint object-contain"
      />
      <TextField
        name="picture-alt"
        label={t("content.admin.picture.alt")}
        help={t("content.admin.picture.altHelp")}
        error={isRefused && !alt.trim() ? t("errors.alt_missing") : undefined}
        value={alt}
        lang={language}
        dir="auto"
        maxLength={250}
        onChange={(event) => setAlt(event.target.value)}
      />
      <TextField
        name="picture-caption"
        label={t("content.admin.picture.caption")}
        optional={t("admin.optional")}
        value={caption}
        lang={language}
        dir="auto"
        maxLength={300}
        onChange={(event) => setCaption(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button onClick={use}>{t("content.admin.picture.use")}</Button>
        <Button look="quiet" onClick={onBack}>
          {t("content.admin.picture.other")}
        </Button>
      </div>
    </>
  );
}
