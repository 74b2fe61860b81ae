import type { Locale } from "@/lib/locale";
import { metaCatalogue, pinterestCatalogue, snapchatCatalogue, tiktokCatalogue } from "./catalogues";
import type { FeedChannel } from "./channel";
import { type ClassifiedWords, classifiedHeader, classifiedRow } from "./classified";
import { byteOrderMark, csvLines } from "./csv";
import { type FeedContext, itemsOf } from "./feed-item";
import type { FeedProduct } from "./feed-product";
import { googleHead, googleItem, googleTail } from "./google";

export type FeedMaterial = {
  locale: Locale;
  contexts: Record<Locale, FeedContext>;
  words: Record<Locale, ClassifiedWords>;
  /** when what is told last changed */
  changedAt: Date;
};
type Writer = { type: string; head: string; page: (products: FeedProduct[]) => string; tail: string };

/** How a channel is written: what stands before, a page of products, what stands after. */
export function feedWriter(channel: FeedChannel, { locale, contexts, words, changedAt }: FeedMaterial): Writer {
  const context = contexts[locale];
  const { site } = context;
  const items = (products: FeedProduct[]) => products.flatMap((product) => itemsOf(product, context));
  if (channel === "google")
    return {
      type: "application/xml; charset=utf-8",
      head: googleHead(site, changedAt.toUTCString()),
      page: (products) =>
        items(products)
          .map((item) => googleItem(item, site))
          .join(""),
      tail: googleTail,
    };
  if (channel === "classifieds")
    return {
      type: csv,
      head: byteOrderMark + csvLines([classifiedHeader]),
      page: (products) =>
        csvLines(products.flatMap((product) => wrapped(classifiedRow({ product, context: contexts, words })))),
      tail: "",
    };
  const catalogue = catalogues[channel];
  return {
    type: csv,
    head: csvLines([catalogue.header]),
    page: (products) => csvLines(items(products).map((item) => catalogue.row(item, site))),
    tail: "",
  };
}

const catalogues = {
  meta: metaCatalogue,
  tiktok: tiktokCatalogue,
  pinterest: pinterestCatalogue,
  snapchat: snapchatCatalogue,
};
const csv = "text/csv; charset=utf-8";
const wrapped = <T>(row: T | null): T[] => (row === null ? [] : [row]);

/** Everything one after the other; a page is asked for only when the one before it was taken. */
export async function* feedParts(writer: Writer, pages: AsyncIterable<FeedProduct[]>): AsyncGenerator<string> {
  yield writer.head;
  for await (const products of pages) yield writer.page(products);
  yield writer.tail;
}

/** A body that is made while it is read: at no time is more in memory than a page. */
export function bodyOf(
  parts: AsyncIterator<string>,
  onError: (error: unknown) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await parts.next();
          if (done) controller.close();
          else controller.enqueue(encoder.encode(value));
        } catch (error) {
          // The connection breaks off: a reader that got half a feed must not take it for the whole.
          onError(error);
          controller.error(error);
        }
      },
      cancel: async () => void (await parts.return?.()),
    },
    { highWaterMark: 1 },
  );
}
