import { z } from "zod";
import { id } from "@/lib/fields";
import type { Locale } from "@/lib/locale";
import { checkbox } from "./form-fields";
import { optionalHour } from "./schema";

/** Stories that the home page shows at the same time. */
export const storiesMax = 10;

export const storiesPath = (locale: Locale): string => `/${locale}/stories`;
/** Where a story stands among the others. */
export const storyAnchor = (filmId: number): string => `story-${filmId}`;

/** `until`: the hour a story ends by itself, null = never. */
export const storyInput = z.object({ id, isStory: checkbox, until: optionalHour.default(null) });
export type StoryInput = z.output<typeof storyInput>;
