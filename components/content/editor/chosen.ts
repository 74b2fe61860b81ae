import type { StoredPicture } from "@/lib/content/stored-picture";

/** What the editor's dialogs answer with. */
export type ChosenPicture = { picture: StoredPicture; alt: string; caption: string };
export type ChosenProduct = { id: number; title: string };
