import "server-only";
import { db } from "@/lib/db";

/** A finished recording, film or cover by the key in its address; documents are not public. */
export const findPublicFile = (key: string) =>
  db.storedFile.findFirst({
    where: { key, isReady: true, kind: { in: ["audio", "video", "cover"] } },
    select: { id: true, key: true, kind: true, format: true, bytes: true, seconds: true, name: true },
  });
