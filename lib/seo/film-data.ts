import type { FilmView } from "@/lib/content/queries/films";
import { fileUrl } from "@/lib/media/long-file";
import { pictureUrl } from "@/lib/media/picture";
import type { Site } from "./site";
import { videoData } from "./video-data";

/** A film that can be watched on the page, as it is described there. */
export const filmData = (site: Site, film: FilmView) =>
  videoData(site, {
    name: film.title,
    description: film.text,
    thumbnailPath: pictureUrl(film.poster.key, 640, "jpg"),
    uploadedAt: film.publishedAt ?? film.createdAt,
    contentPath: fileUrl(film.file),
    durationSeconds: film.file.seconds ?? undefined,
    transcript: film.transcript || undefined,
  });
