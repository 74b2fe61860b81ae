import { noteVisit } from "@/components/content/visitor";
import { readsLarge } from "@/lib/display.mjs";

// One line per custom element: it starts only on pages that contain it.
const islands: Record<string, () => Promise<void>> = {
  "cart-badge": () => import("@/components/cart/cart-badge.island").then(({ defineCartBadge }) => defineCartBadge()),
  "add-to-cart": () => import("@/components/cart/add-to-cart.island").then(({ defineAddToCart }) => defineAddToCart()),
  "combo-box": () => import("@/components/checkout/combobox.island").then(({ defineComboBox }) => defineComboBox()),
  "order-form": () =>
    import("@/components/checkout/order-form.island").then(({ defineOrderForm }) => defineOrderForm()),
  "order-placed": () =>
    import("@/components/orders/order-placed.island").then(({ defineOrderPlaced }) => defineOrderPlaced()),
  "product-gallery": () => import("@/components/catalog/gallery.island").then(({ defineGallery }) => defineGallery()),
  "variant-picker": () =>
    import("@/components/catalog/variant-picker.island").then(({ defineVariantPicker }) => defineVariantPicker()),
  "delivery-quote": () =>
    import("@/components/catalog/delivery-quote.island").then(({ defineDeliveryQuote }) => defineDeliveryQuote()),
  "share-row": () => import("@/components/content/share-row.island").then(({ defineShareRow }) => defineShareRow()),
  "buy-bar": () => import("@/components/catalog/buy-bar.island").then(({ defineBuyBar }) => defineBuyBar()),
  "count-down": () => import("@/components/content/countdown.island").then(({ defineCountDown }) => defineCountDown()),
  "counted-sight": () =>
    import("@/components/content/counted-sight.island").then(({ defineCountedSight }) => defineCountedSight()),
  "read-aloud": () => import("@/components/content/read-aloud.island").then(({ defineReadAloud }) => defineReadAloud()),
  "media-player": () =>
    import("@/components/media/media-player.island").then(({ defineMediaPlayer }) => defineMediaPlayer()),
  "film-dots": () =>
    import("@/components/content/films/film-dots.island").then(({ defineFilmDots }) => defineFilmDots()),
  "visit-beacon": () =>
    import("@/components/analytics/visit.island").then(({ defineVisitBeacon }) => defineVisitBeacon()),
  "shop-offline": () => import("./shop-offline.island").then(({ defineShopOffline }) => defineShopOffline()),
  "seen-pages": () => import("./seen-pages.island").then(({ defineSeenPages }) => defineSeenPages()),
  "search-suggest": () =>
    import("@/components/search/search-suggest.island").then(({ defineSearchSuggest }) => defineSearchSuggest()),
};

/** Brings the islands of this page to life; the server's markup works without them. */
export function enhance(): void {
  // Hosts without our front door send everybody the same page.
  if (readsLarge(document.cookie)) document.documentElement.dataset.large = "";
  for (const [tag, define] of Object.entries(islands)) if (document.querySelector(tag)) void define();
  noteVisit();
}
