import { z } from "zod";

/** First part of a stored picture's file names. */
export const mediaKey = z.string("picture_missing").regex(/^[a-z0-9][a-z0-9-]{0,80}$/, "picture_missing");

/** A picture of the media domain as content keeps it; the sizes are checked against what is stored when a piece is saved. */
export const pictureShape = {
  key: mediaKey,
  width: z.int().positive().max(20_000),
  height: z.int().positive().max(20_000),
};
export const storedPicture = z.object(pictureShape, "picture_missing");
export type StoredPicture = z.output<typeof storedPicture>;
