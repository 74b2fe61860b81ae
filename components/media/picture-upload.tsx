"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { acceptedPictures, pictureLimits } from "@/lib/media/picture";
import { sendPicture } from "./send-picture";
import { type Upload, UploadList } from "./upload-list";

/** Whose pictures they are, as the door calls it: ["productId", 12]. */
export type PictureOwner = readonly [field: "productId" | "categoryId", id: number];
type Props = { owner: PictureOwner; url: string /** a new one takes the place of the old */; isOne?: boolean };

const never = () => () => undefined;
const useHasScript = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** Several pictures at once with progress; without JavaScript a plain form sends one. */
export function PictureUpload({ owner, url, isOne = false }: Props) {
  const t = useTranslations("media.upload");
  const hasScript = useHasScript();
  const { uploads, upload } = useUploads(owner, url);
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = "";
    if (files.length > 0) void upload(files);
  };
  return (
    <div className="grid grid-cols-1 gap-3">
      <form action={url} method="post" encType="multipart/form-data" className="grid grid-cols-1 gap-3">
        <input type="hidden" name={owner[0]} value={owner[1]} />
        <label className="relative grid cursor-pointer grid-cols-1 justify-items-center gap-1 rounded-card border border-dashed border-edge bg-ground p-5 text-center focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent hover:bg-tint">
          <Icon name="upload" size={24} className="text-accent" />
          <span className="font-semibold">{t(isOne ? "chooseOne" : "choose")}</span>
          <span id="picture-limits" className="text-sm text-muted">
            {t(isOne ? "limitsOne" : "limits")}
          </span>
          <input
            type="file"
            name="picture"
            accept={acceptedPictures}
            multiple={hasScript && !isOne}
            aria-describedby="picture-limits"
            // By style, not by state: nothing below moves under a thumb when the page wakes.
            className="absolute inset-0 cursor-pointer opacity-0 noscript:static noscript:mt-2 noscript:max-w-full noscript:opacity-100"
            onChange={({ currentTarget }) => take(currentTarget)}
            // What was chosen before the page was awake.
            ref={(input) => {
              if (input) take(input);
            }}
          />
        </label>
        <Button type="submit" look="quiet" className="hidden noscript:inline-flex">
          {t("send")}
        </Button>
      </form>
      <UploadList uploads={uploads} />
    </div>
  );
}

type Queued = { file: File; id: string };

function useUploads(owner: PictureOwner, url: string) {
  const router = useRouter();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const note = (id: string, change: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));

  const send = async ({ file, id }: Queued) => {
    note(id, { state: "sending" });
    const error =
      file.size > pictureLimits.maxBytes
        ? "picture_too_large"
        : await sendPicture({ url, owner, file, onShare: (share) => note(id, { share }) });
    note(id, error ? { state: "failed", error } : { state: "done", share: 1 });
    if (!error) router.refresh();
  };

  // One after the other: on a phone's line, three halves are worth less than one whole.
  const upload = async (files: File[]) => {
    const queue = files.map((file, place) => ({ file, id: `${Date.now()}-${place}` }));
    const waiting = queue.map(({ file, id }): Upload => ({ id, name: file.name, share: 0, state: "waiting" }));
    setUploads((all) => [...all.filter((one) => one.state !== "done"), ...waiting]);
    for (const queued of queue) await send(queued);
  };
  return { uploads, upload };
}
