/** Long files are kept, sent and read in parts of 1 MB. */
export const partBytes = 1024 * 1024;

export const fileKinds = ["pdf", "audio", "video"] as const;
export type FileKind = (typeof fileKinds)[number];
export type FileFormat = "pdf" | "mp3" | "m4a" | "mp4" | "webm";
export type FileFault =
  | "file_too_large"
  | "file_unsupported"
  | "file_not_found"
  | "file_incomplete"
  | "file_part_wrong";

const formatsOf: Record<FileKind, readonly FileFormat[]> = {
  pdf: ["pdf"],
  audio: ["mp3", "m4a", "webm"],
  video: ["mp4", "webm"],
};

/** What a file input offers; what counts is the content. */
export const acceptOf: Record<FileKind, string> = {
  pdf: "application/pdf,.pdf",
  audio: "audio/mpeg,audio/mp4,audio/x-m4a,audio/webm,.mp3,.m4a",
  video: "video/mp4,video/webm",
};

/** The format by the file's own first bytes; a name or a header says nothing. */
export function formatOf(head: Uint8Array): FileFormat | null {
  const text = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
  if (text(0, 5) === "%PDF-") return "pdf";
  if (text(0, 3) === "ID3" || isMp3Frame(head)) return "mp3";
  if (text(4, 8) === "ftyp") return /^(M4A|M4B)/.test(text(8, 12)) ? "m4a" : "mp4";
  const isMatroska = head[0] === 0x1a && head[1] === 0x45 && head[2] === 0xdf && head[3] === 0xa3;
  return isMatroska && text(0, 64).includes("webm") ? "webm" : null;
}

// Eleven bits of sync, then MPEG 1 or 2, layer 3.
const isMp3Frame = ([first = 0, second = 0]: Uint8Array): boolean => first === 0xff && (second & 0xe6) === 0xe2;

/** Whether a kind may have this format; sound alone is often an MP4 that does not call itself M4A. */
export const fits = (kind: FileKind, format: FileFormat | null): boolean =>
  format !== null && (formatsOf[kind].includes(format) || (kind === "audio" && format === "mp4"));

export const contentTypeOfFile = (kind: string, format: string): string => {
  if (format === "pdf") return "application/pdf";
  if (format === "mp3") return "audio/mpeg";
  return `${kind === "audio" ? "audio" : "video"}/${format === "webm" ? "webm" : "mp4"}`;
};

export const partsOf = (bytes: number): number => Math.ceil(bytes / partBytes);
/** Length of one part of a file of `bytes`; 0 for a part it does not have. */
export const lengthOfPart = (bytes: number, part: number): number =>
  Math.max(0, Math.min(partBytes, bytes - part * partBytes));
/** Name of a part in the store. */
export const partName = (key: string, part: number): string => `${key}-${String(part).padStart(5, "0")}.part`;

/** Public address of a recording or film; documents have none. */
export const fileUrl = ({ key, format }: { key: string; format: string | null }): string =>
  `/media/files/${key}.${format}`;
