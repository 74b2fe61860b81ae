export type Cue = { start: number; end: number; text: string };

const arrow = /^((?:\d+:)?\d{1,2}:\d{2}\.\d{3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{2}\.\d{3})(?:\s.*)?$/;

/** The cues of a WebVTT text, or null when a player would not read it: no signature, no cue, or a time that goes back. */
export function cuesOf(text: string): Cue[] | null {
  const [head = "", ...blocks] = text
    .replace(/^\uFEFF/, "")
    .replaceAll("\r\n", "\n")
    .trim()
    .split(/\n{2,}/);
  if (!/^WEBVTT(\s|$)/.test(head)) return null;
  const spoken = blocks.filter((block) => !/^(NOTE|STYLE|REGION)(\s|$)/.test(block));
  const cues = spoken.map(cueOf);
  return cues.length > 0 && cues.every((cue) => cue !== null) ? cues : null;
}

function cueOf(block: string): Cue | null {
  const lines = block.split("\n");
  const at = lines.findIndex((line) => line.includes("-->"));
  const [, from, to] = arrow.exec(lines[at]?.trim() ?? "") ?? [];
  if (at < 0 || at > 1 || !from || !to) return null;
  const cue = {
    start: secondsOf(from),
    end: secondsOf(to),
    text: lines
      .slice(at + 1)
      .join(" ")
      .replace(/<[^>]*>/g, "")
      .trim(),
  };
  return cue.end > cue.start && cue.text ? cue : null;
}

const secondsOf = (time: string): number => time.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);

/** The words alone, for readers who do not watch. */
export const transcriptOf = (captions: string): string => (cuesOf(captions) ?? []).map(({ text }) => text).join(" ");

/** "1:05", "1:02:03": a place in a recording as people write it. */
export function clockOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    Math.floor(seconds % 60),
  ];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Whole seconds of "65", "1:05" or "1:02:03"; null for anything else. */
export function secondsOfClock(typed: string): number | null {
  if (!/^\d{1,5}(:[0-5]?\d){0,2}$/.test(typed.trim())) return null;
  return typed
    .trim()
    .split(":")
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}
