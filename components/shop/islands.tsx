"use client";

import { useEffect } from "react";

// One line per custom element: its file is fetched after hydration, and only by pages that contain it.
const islands: Record<string, () => Promise<void>> = {
  "product-gallery": () => import("@/components/catalog/gallery.island").then(({ defineGallery }) => defineGallery()),
  "variant-picker": () =>
    import("@/components/catalog/variant-picker.island").then(({ defineVariantPicker }) => defineVariantPicker()),
  "delivery-quote": () =>
    import("@/components/catalog/delivery-quote.island").then(({ defineDeliveryQuote }) => defineDeliveryQuote()),
  "share-button": () =>
    import("@/components/catalog/share-button.island").then(({ defineShareButton }) => defineShareButton()),
  "buy-bar": () => import("@/components/catalog/buy-bar.island").then(({ defineBuyBar }) => defineBuyBar()),
  "search-suggest": () =>
    import("@/components/search/search-suggest.island").then(({ defineSearchSuggest }) => defineSearchSuggest()),
};

/** Enhances the server's markup; renders nothing and owns nothing. */
export function Islands() {
  useEffect(() => {
    for (const [tag, define] of Object.entries(islands)) if (document.querySelector(tag)) void define();
  }, []);
  return null;
}
