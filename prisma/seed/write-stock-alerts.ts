import { askForAlert } from "@/lib/customers/commands/ask-for-alert";
import { db } from "@/lib/db";

// French slug of what is sold out → who waits for it: saffron before the feasts, a novel of the school year.
const story = {
  "safran-en-filaments-de-khenchela-1-g": ["nadia", "yacine", "hafida"],
  "la-grande-maison-de-mohammed-dib": ["lina"],
  "pendule-de-table-en-bois": ["mourad", "nadia"],
};

/** A few people wait for what the story has sold out. */
export async function writeStockAlerts(): Promise<void> {
  for (const [slug, names] of Object.entries(story)) {
    const variant = await db.variant.findFirst({
      where: { stock: 0, isActive: true, product: { translations: { some: { locale: "fr", slug } } } },
      select: { id: true, productId: true },
    });
    if (!variant) continue;
    for (const name of names)
      await askForAlert({
        ...{ variantId: variant.id, productId: variant.productId },
        ...{ email: `${name}@example.dz`, locale: "ar" },
      });
  }
}
