import "server-only";
import QRCode from "qrcode";
import { log } from "@/lib/log";
import { paint } from "@/lib/media/painter";
import { pictureName } from "@/lib/media/picture";
import { mediaStore } from "@/lib/media/stores";
import { type BoardFace, type BoardFile, boardFileName, boardFilePath } from "../board";
import { boardDrawing, type Code } from "../board-drawing";
import { type BoardSizeId, boardBytesMax, boardSizes } from "../board-size";
import { faceOf, findBoard } from "./find-board";

export type FoundBoardPicture = { jpeg: Uint8Array } | { movedTo: string };

/** A board's picture by its name: drawn at the first request and kept. A name of the past leads to the present one; null = no such board, or it cannot be drawn now. */
export async function findBoardPicture(name: string, asked: BoardFile): Promise<FoundBoardPicture | null> {
  const board = await findBoard(asked.id);
  if (!board) return forget(name);
  const { face } = await faceOf(board);
  if (boardFileName(face, asked.size, asked.density) !== name) {
    await forget(name);
    return { movedTo: boardFilePath(face, asked.size, asked.density) };
  }
  const jpeg = await boardPicture(face, asked.size, asked.density);
  return jpeg && { jpeg };
}

// What nobody shows any more makes room.
async function forget(name: string): Promise<null> {
  await mediaStore().delete(name);
  return null;
}

const underBrush = new Map<string, Promise<Uint8Array | null>>();

/** At most 150 KB; null when it cannot be drawn now. */
export async function boardPicture(face: BoardFace, size: BoardSizeId, density: 1 | 2): Promise<Uint8Array | null> {
  const name = boardFileName(face, size, density);
  const kept = await mediaStore().get(name);
  if (kept) return kept;
  const begun = underBrush.get(name) ?? draw(name, face, { size, density }).finally(() => underBrush.delete(name));
  underBrush.set(name, begun);
  return begun;
}

type Wanted = { size: BoardSizeId; density: 1 | 2 };

async function draw(name: string, face: BoardFace, { size, density }: Wanted): Promise<Uint8Array | null> {
  const { width, height, family } = boardSizes[size];
  const picture = face.pictureKey ? await storedPicture(face.pictureKey) : null;
  const code = family === "screen" ? codeOf(face.link) : null;
  const drawing = boardDrawing({ words: face.words, hasPicture: picture !== null, code }, size);
  const jpeg = await paint({ drawing, picture, width, height, zoom: density, ...looks });
  if (jpeg) await mediaStore().put(name, jpeg);
  else log.error("board_not_painted", { name });
  return jpeg;
}

// Small coloured letters stay sharp; a busy picture is rather coarse than too heavy.
const looks = { qualities: [92, 86, 80, 72, 64, 50, 35, 20], chroma: "4:4:4", maxBytes: boardBytesMax } as const;

async function storedPicture(key: string): Promise<Uint8Array | null> {
  const store = mediaStore();
  return (await store.get(pictureName(key, 960, "webp"))) ?? store.get(pictureName(key, 640, "jpg"));
}

// Least redundancy, largest squares: a screen is clean and bright.
function codeOf(link: string): Code {
  const { modules } = QRCode.create(link, { errorCorrectionLevel: "L" });
  return { count: modules.size, isDark: (row, column) => Boolean(modules.get(row, column)) };
}
