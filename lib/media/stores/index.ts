import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { MediaStore } from "../store";
import { databaseStore } from "./database";
import { diskStore } from "./disk";

const stores: Record<typeof env.MEDIA_STORE, () => MediaStore> = {
  disk: () => diskStore(env.MEDIA_DIR),
  database: () => databaseStore(db),
};

export const mediaStore = (): MediaStore => stores[env.MEDIA_STORE]();
