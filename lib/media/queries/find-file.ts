import "server-only";
import { db } from "@/lib/db";

const select = { id: true, key: true, kind: true, format: true, bytes: true, seconds: true, name: true } as const;

/** A finished recording, film or cover by the key in its address; documents are not public. */
export const findPublicFile = (key: string) =>
  db.storedFile.findFirst({ where: { key, isReady: true, kind: { in: ["audio", "video", "cover"] } }, select });

/** A finished file of one kind, for whoever puts it somewhere. */
export const findReadyFile = (id: string, kind: string) =>
  db.storedFile.findFirst({ where: { id, kind, isReady: true }, select });

/** Finished files of one kind, newest first, for the panel to choose from. */
export const listReadyFiles = (kind: string) =>
  db.storedFile.findMany({ where: { kind, isReady: true }, orderBy: { createdAt: "desc" }, take: 50, select });
