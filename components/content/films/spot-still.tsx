"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { clampedPercent, percentIn } from "@/lib/media/film-frame";
import { pictureUrl } from "@/lib/media/picture";

/** What there is to point at: the film's file, or its first picture while there is no film. */
export type Still = { film: string | null; poster: { key: string } | null };
type Spot = { x: number; y: number };
type Props = { still: Still; second: number; spot: Spot | null; onPlace: (spot: Spot) => void };

/** A still of the film at a second; a tap sets the dot, which then is dragged or moved by the arrow keys. */
export function SpotStill({ still, second, spot, onPlace }: Props) {
  const t = useTranslations("content.admin.films.editor");
  const frame = useRef<HTMLDivElement>(null);
  const placeAt = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
    const box = frame.current?.getBoundingClientRect();
    if (box) onPlace({ x: percentIn(clientX - box.left, box.width), y: percentIn(clientY - box.top, box.height) });
  };
  return (
    <div className="grid justify-items-start gap-2">
      <p className="text-xs text-muted">{t("placeHelp")}</p>
      <div ref={frame} dir="ltr" className="relative w-fit max-w-full overflow-hidden rounded-control bg-tint">
        <Picture still={still} second={second} onTap={placeAt} />
        {spot && <Marker spot={spot} onDrag={placeAt} onPlace={onPlace} label={t("marker", spot)} />}
      </div>
    </div>
  );
}

type PictureProps = Pick<Props, "still" | "second"> & { onTap: (at: PointerEvent) => void };

function Picture({ still: { film, poster }, second, onTap }: PictureProps) {
  const video = useRef<HTMLVideoElement>(null);
  // In the address only once, where phones take a first picture from: another address would be fetched anew.
  const [first] = useState(second);
  useEffect(() => {
    if (video.current) video.current.currentTime = second;
  }, [second]);
  const look = { className: "block max-h-[60svh] max-w-full cursor-crosshair", onPointerUp: onTap };
  if (film)
    return (
      <video
        ref={video}
        src={`${film}#t=${first}`}
        muted
        playsInline
        preload="metadata"
        tabIndex={-1}
        aria-hidden
        {...look}
      />
    );
  return poster && <img src={pictureUrl(poster.key, 640)} alt="" {...look} />;
}

const steps: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

type MarkerProps = { spot: Spot; label: string; onDrag: (at: PointerEvent) => void; onPlace: Props["onPlace"] };

function Marker({ spot: { x, y }, label, onDrag, onPlace }: MarkerProps) {
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const [right, down] = step.map((by) => by * (event.shiftKey ? 5 : 1)) as [number, number];
    onPlace({ x: clampedPercent(x + right), y: clampedPercent(y + down) });
  };
  return (
    <button
      type="button"
      aria-label={label}
      onKeyDown={move}
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && onDrag(event)}
      style={{ insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }}
      className="absolute -ms-5.5 -mt-5.5 grid size-11 cursor-grab touch-none place-items-center rounded-full active:cursor-grabbing"
    >
      <span className="size-6 rounded-full border-4 border-white bg-accent shadow-[0_0_0_2px_rgb(0_0_0/0.5)]" />
    </button>
  );
}
