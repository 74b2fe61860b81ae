import { getTranslations } from "next-intl/server";
import { CopyButton } from "@/components/admin/copy-button";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/locale";
import { type BoardFace, boardFilePath } from "@/lib/marketing/board";
import { frameCode, imageCode } from "@/lib/marketing/board-code";
import { type BoardSizeId, boardSizes } from "@/lib/marketing/board-size";

type Props = { face: BoardFace; size: BoardSizeId; origin: string; locale: Locale };

/** One size as it hangs there, and what to hand over for it. */
export async function BoardCreative({ face, size, origin, locale }: Props) {
  const t = await getTranslations({ locale, namespace: "marketing.one" });
  const { width, height, family } = boardSizes[size];
  const isScreen = family === "screen";
  const path = boardFilePath(face, size);
  return (
    <li className="card grid grid-cols-1 content-start gap-3 p-4">
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        <bdi dir="ltr" className="tabular-nums">
          {width} × {height}
        </bdi>
        <span className="text-sm font-normal text-muted">{t(`family.${family}`)}</span>
      </h3>
      <img
        src={path}
        srcSet={isScreen ? undefined : `${path} 1x, ${boardFilePath(face, size, 2)} 2x`}
        width={width}
        height={height}
        loading="lazy"
        alt={t("pictureOf", { title: face.words.title, size })}
        className={`max-w-full justify-self-center bg-tint ${isScreen ? "h-144 w-auto object-contain" : "h-auto"}`}
      />
      {isScreen ? (
        <p className="text-sm text-muted">{t("screenHelp")}</p>
      ) : (
        <Codes
          codes={{ image: imageCode(face, size, origin), frame: frameCode(face, size, origin) }}
          size={size}
          locale={locale}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <Download href={path} label={t("picture")} about={t("pictureFile", { size })} name={`${size}.jpg`} />
        {!isScreen && (
          <Download
            href={`/api/admin/marketing/boards/${face.id}/${size}.zip`}
            label={t("network")}
            about={t("networkFile", { size })}
          />
        )}
      </div>
    </li>
  );
}

type DownloadProps = { href: string; label: string; about: string; name?: string };

const Download = ({ href, label, about, name }: DownloadProps) => (
  <a href={href} download={name ?? true} aria-label={about} className="btn btn-quiet px-3 text-sm">
    <Icon name="download" size={18} />
    {label}
  </a>
);

type CodesProps = { codes: Record<"image" | "frame", string>; size: BoardSizeId; locale: Locale };

async function Codes({ codes, size, locale }: CodesProps) {
  const t = await getTranslations({ locale, namespace: "marketing.one" });
  return (["image", "frame"] as const).map((kind) => (
    <details key={kind} className="rounded-control border border-line">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 px-3 text-sm font-medium">
        <Icon name="chevron-down" size={18} />
        {t(`codes.${kind}`)}
      </summary>
      <div className="grid gap-2 border-t border-line p-3">
        <p className="text-sm text-muted">{t(`codes.${kind}Help`)}</p>
        <code dir="ltr" className="rounded-control bg-tint p-3 text-start text-xs break-all">
          {codes[kind]}
        </code>
        <div>
          <CopyButton text={codes[kind]} label={t(`codes.${kind}Copy`, { size })} />
        </div>
      </div>
    </details>
  ));
}
