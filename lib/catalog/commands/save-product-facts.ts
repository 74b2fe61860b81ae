import "server-only";
import type { z } from "zod";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { DbClient } from "@/lib/db";
import { ok } from "@/lib/result";
import { refreshProductSearch } from "@/lib/search/commands/refresh-product-search";
import { withTx } from "@/lib/tx";
import { Prisma } from "@/prisma/client/client";
import type { productFactsInput } from "../fact-input";
import { claimProduct } from "./changed-product";

type Facts = z.output<typeof productFactsInput>;

/** The facts of a product, all of them, and its own sizes: what is not among them is no longer told. */
export const saveProductFacts = (input: Facts, actor: Actor) => withTx((tx) => save(tx, input, actor));

async function save(tx: DbClient, { id, seenAt, facts, sizeChart }: Facts, actor: Actor) {
  const claimed = await claimProduct(tx, { id, seenAt });
  if (!claimed.ok) return claimed;
  const before = await tx.product.findUniqueOrThrow({ where: { id }, select: told });
  await tx.product.update({ where: { id }, data: { sizeChart: sizeChart ?? Prisma.DbNull } });
  await tx.productFact.deleteMany({ where: { productId: id } });
  await tx.productFact.createMany({ data: facts.map((fact) => ({ productId: id, ...fact })) });
  await refreshProductSearch(tx, id);
  await recordAudit(tx, {
    actor,
    action: "product_facts_saved",
    subject: `product:${id}`,
    before: { ...byCode(before.facts), sizeChart: before.sizeChart },
    after: { ...byCode(facts), sizeChart },
  });
  return ok({ id, categoryIds: [claimed.value.categoryId] });
}

const told = {
  sizeChart: true,
  facts: { take: 60, select: { code: true, number: true, choice: true, textAr: true, textFr: true } },
} satisfies Prisma.ProductSelect;

const byCode = (facts: Facts["facts"]) => Object.fromEntries(facts.map(({ code, ...fact }) => [code, fact]));
