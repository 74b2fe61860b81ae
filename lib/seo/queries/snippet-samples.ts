import "server-only";
import { categoryPath, productPath } from "@/lib/catalog/paths";
import { categoryTree } from "@/lib/catalog/queries/category-tree";
import { findProductBySlug, listProductSlugs } from "@/lib/catalog/queries/find-product";
import { authorPath } from "@/lib/content/author";
import { topicPath } from "@/lib/content/blog-paths";
import { filmPath } from "@/lib/content/film";
import { guidePath } from "@/lib/content/guide";
import { piecePath } from "@/lib/content/piece";
import { episodePath, podcastPath } from "@/lib/content/podcast";
import { findFirstAuthor } from "@/lib/content/queries/authors";
import { findFilm, listFilms } from "@/lib/content/queries/films";
import { findPiece } from "@/lib/content/queries/find-piece";
import { listGuides } from "@/lib/content/queries/guides";
import { listPieceSlugs, listTopics } from "@/lib/content/queries/list-pieces";
import { findPodcast, listPodcasts } from "@/lib/content/queries/podcasts";
import { translations } from "@/lib/i18n/translations";
import type { Locale } from "@/lib/locale";
import type { SnippetPage } from "@/lib/page-snippet";
import { cutAtWord, sentenceOf } from "@/lib/snippet";
import type { SnippetKind } from "@/lib/snippet-fields";
import {
  authorSnippet,
  episodeSnippet,
  filmSnippet,
  guideSnippet,
  pieceSnippet,
  podcastSnippet,
  productSnippet,
  topicSnippet,
} from "../page-snippets";

export type SnippetSample = { path: string; page: SnippetPage };

// More of a text than a search result ever shows.
const enough = 400;

/** A page of the shop on which a template is tried, or null while there is none of the kind; its own title is left out. */
export async function findSnippetSample(kind: SnippetKind, locale: Locale): Promise<SnippetSample | null> {
  const found = await finders[kind](locale);
  if (!found) return null;
  const text = cutAtWord(sentenceOf(found.page.text), enough);
  return { ...found, page: { ...found.page, text, seoTitle: "", seoDescription: "" } };
}

type Finder = (locale: Locale) => Promise<SnippetSample | null>;

const product: Finder = async (locale) => {
  const [[best], tree] = await Promise.all([listProductSlugs(locale, 1), categoryTree(locale)]);
  const found = best && (await findProductBySlug(locale, best.slug));
  if (!found) return null;
  const t = translations(locale, "catalog");
  const said = { tree, from: t("price.from"), closing: t("metaClosing") };
  return { path: productPath(locale, found.slug), page: productSnippet(found, locale, said) };
};

// One that stands under another shows every placeholder.
const category: Finder = async (locale) => {
  const tree = await categoryTree(locale);
  const found = tree.find(({ parentId, count }) => parentId !== null && count > 0) ?? tree[0];
  if (!found) return null;
  const t = translations(locale, "catalog");
  const { name, count, description } = found;
  const text = description || t("metaCategory", { name, count });
  const parent = tree.find(({ id }) => id === found.parentId)?.name;
  return {
    path: categoryPath(locale, found.path),
    page: { kind: "category", name, text, closing: t("metaClosing"), values: { parent } },
  };
};

const piece =
  (kind: "article" | "release" | "page"): Finder =>
  async (locale) => {
    const [newest] = await listPieceSlugs(locale, kind, 1);
    const found = newest && (await findPiece(locale, kind, newest.slug));
    return found ? { path: piecePath(kind, locale, found.slug), page: pieceSnippet(found) } : null;
  };

const topic: Finder = async (locale) => {
  const [found] = await listTopics(locale);
  return found ? { path: topicPath(locale, found), page: topicSnippet(found, locale) } : null;
};

const author: Finder = async (locale) => {
  const found = await findFirstAuthor(locale);
  return found && { path: authorPath(locale, found.slug), page: authorSnippet(found, locale) };
};

const guide: Finder = async (locale) => {
  const [found] = (await listGuides(locale)).guides;
  return found ? { path: guidePath(locale, found.slug), page: guideSnippet(found, locale) } : null;
};

const film: Finder = async (locale) => {
  const [newest] = (await listFilms(locale)).films;
  const found = newest && (await findFilm(locale, newest.slug));
  return found ? { path: filmPath(locale, newest.slug), page: filmSnippet(found, locale) } : null;
};

const podcast: Finder = async (locale) => {
  const [found] = await listPodcasts(locale);
  return found ? { path: podcastPath(locale, found.slug), page: podcastSnippet(found, locale) } : null;
};

// A series may be spoken in the other language alone.
const episode: Finder = async (locale) => {
  for (const { slug, title } of await listPodcasts(locale)) {
    const [newest] = (await findPodcast(locale, slug))?.episodes ?? [];
    if (newest) return { path: episodePath(locale, slug, newest.number), page: episodeSnippet(newest, title, locale) };
  }
  return null;
};

const finders: Record<SnippetKind, Finder> = {
  ...{ product, category, topic, author },
  ...{ article: piece("article"), release: piece("release"), page: piece("page") },
  ...{ guide, film, podcast, episode },
};
