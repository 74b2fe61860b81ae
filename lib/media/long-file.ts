/** Long files are kept, sent and read in parts of 1 MB. */
export const partBytes = 1024 * 1024;

export const fileKinds = ["pdf", "audio", "video", "cover"] as const;
export type FileKind = (typeof fileKinds)[number];
export type FileFormat = "pdf" | "mp3" | "m4a" | "mp4" | "webm" | "jpg" | "png";
export type FileFault =
  | "file_too_large"
  | "file_unsupported"
  | "file_not_found"
  | "file_incomplete"
  | "file_part_wrong"
  | "cover_size_wrong";

const formatsOf: Record<FileKind, readonly FileFormat[]> = {
  pdf: ["pdf"],
  audio: ["mp3", "m4a", "webm"],
  video: ["mp4", "webm"],
  cover: ["jpg", "png"],
};

/** What a file input offers; what counts is the content. */
export const acceptOf: Record<FileKind, string> = {
  pdf: "application/pdf,.pdf",
  audio: "audio/mpeg,audio/mp4,audio/x-m4a,audio/webm,.mp3,.m4a",
  video: "video/mp4,video/webm",
  cover: "image/jpeg,image/png",
};

/** The format by the file's own first bytes; a name or a header says nothing. */
export const formatOf = (head: Uint8Array): FileFormat | null => signatures.find(({ is }) => is(head))?.format ?? null;

const textAt = (head: Uint8Array, from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
const begins = (head: Uint8Array, ...bytes: number[]) => bytes.every((byte, place) => head[place] === byte);
const isM4a = (head: Uint8Array) => /^ftypM4[AB]/.test(textAt(head, 4, 12));

const signatures: { format: FileFormat; is: (head: Uint8Array) => boolean }[] = [
  { format: "pdf", is: (head) => textAt(head, 0, 5) === "%PDF-" },
  { format: "png", is: (head) => begins(head, 0x89, 0x50, 0x4e, 0x47) },
  { format: "jpg", is: (head) => begins(head, 0xff, 0xd8, 0xff) },
  { format: "mp3", is: (head) => textAt(head, 0, 3) === "ID3" || isMp3Frame(head) },
  { format: "m4a", is: isM4a },
  { format: "mp4", is: (head) => textAt(head, 4, 8) === "ftyp" },
  { format: "webm", is: (head) => begins(head, 0x1a, 0x45, 0xdf, 0xa3) && textAt(head, 0, 64).includes("webm") },
];

// Eleven bits of sync, then MPEG 1 or 2, layer 3.
const isMp3Frame = ([first = 0, second = 0]: Uint8Array): boolean => first === 0xff && (second & 0xe6) === 0xe2;

/** Whether a kind may have this format; sound alone is often an MP4 that does not call itself M4A. */
export const fits = (kind: FileKind, format: FileFormat | null): boolean =>
  format !== null && (formatsOf[kind].includes(format) || (kind === "audio" && format === "mp4"));

export const contentTypeOfFile = (kind: string, format: string): string => {
  if (format === "pdf") return "application/pdf";
  if (format === "mp3") return "audio/mpeg";
  if (kind === "cover") return format === "png" ? "image/png" : "image/jpeg";
  return `${kind === "audio" ? "audio" : "video"}/${format === "webm" ? "webm" : "mp4"}`;
};

export const partsOf = (bytes: number): number => Math.ceil(bytes / partBytes);
/** Length of one part of a file of `bytes`; 0 for a part it does not have. */
export const lengthOfPart = (bytes: number, part: number): number =>
  Math.max(0, Math.min(partBytes, bytes - part * partBytes));
/** Name of a part in the store. */
export const partName = (key: string, part: number): string => `${key}-${String(part).padStart(5, "0")}.part`;

/** Public address of a recording, film or cover; documents have none. */
export const fileUrl = ({ key, format }: { key: string; format: string | null }): string =>
  `/media/files/${key}.${format}`;
