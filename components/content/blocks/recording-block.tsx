import { RateButtons } from "@/components/media/rate-buttons";
import { Icon } from "@/components/ui/icon";
import { translations } from "@/lib/i18n/translations";
import { contentTypeOfFile, fileUrl } from "@/lib/media/long-file";
import { Transcript } from "../transcript";
import type { BlockProps } from "./block-props";

/** The text read aloud, or a recording of its own: loaded only when somebody wants to hear it. */
export function RecordingBlock({ block: { title, file, transcript }, locale }: BlockProps<"recording">) {
  const t = translations(locale, "content.blocks");
  return (
    <media-player data-key={file.key} className="card mx-auto block max-w-2xl p-4">
      <h2 className="mb-2 flex items-center gap-2 text-lg">
        <Icon name="mic" size={20} className="text-clay" />
        {title}
      </h2>
      {/* biome-ignore lint/a11y/useMediaCaption: speech alone; its words stand under it */}
      <audio controls preload="none" aria-label={title} className="w-full">
        <source src={fileUrl(file)} type={contentTypeOfFile("audio", file.format)} />
        <a href={fileUrl(file)}>{title}</a>
      </audio>
      <RateButtons label={t("rate")} />
      {transcript && <Transcript title={t("transcript")} text={transcript} className="mt-2" />}
    </media-player>
  );
}
