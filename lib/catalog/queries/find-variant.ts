import "server-only";
import { db } from "@/lib/db";
import { type Choices, choicesMade, variantFor } from "../variant-choice";

/** The variant of a published product that a form without JavaScript chose, or null; one statement. */
export async function findVariantFor(productId: number, choices: Choices) {
  const product = await db.product.findUnique({
    relationLoadStrategy: "join",
    where: { id: productId, status: "published" },
    select: {
      options: { select: { code: true, values: { select: { id: true, code: true } } } },
      variants: {
        where: { isActive: true },
        orderBy: { position: "asc" },
        select: { id: true, price: true, compareAt: true, stock: true, values: { select: { valueId: true } } },
      },
    },
  });
  if (!product) return null;
  const variants = product.variants.map(({ values, ...variant }) => ({
    ...variant,
    choices: choicesMade(product.options, values),
  }));
  return variantFor({ options: product.options, variants }, choices);
}
