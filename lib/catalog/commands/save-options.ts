import "server-only";
import type { DbClient } from "@/lib/db";
import type { OptionInput } from "../schema";

/** Makes the product's options those given, keeping the rows whose codes stay; answers the value ids by "option=value". */
export async function saveOptions(
  tx: DbClient,
  productId: number,
  options: OptionInput[],
): Promise<Map<string, number>> {
  await tx.option.deleteMany({ where: { productId, code: { notIn: options.map(({ code }) => code) } } });
  const ids = new Map<string, number>();
  for (const [position, { values, ...option }] of options.entries()) {
    const { id: optionId } = await tx.option.upsert({
      where: { productId_code: { productId, code: option.code } },
      create: { productId, position, ...option },
      update: { position, ...option },
      select: { id: true },
    });
    await tx.optionValue.deleteMany({ where: { optionId, code: { notIn: values.map(({ code }) => code) } } });
    for (const [place, value] of values.entries()) {
      const { id } = await tx.optionValue.upsert({
        where: { optionId_code: { optionId, code: value.code } },
        create: { optionId, position: place, ...value },
        update: { position: place, ...value },
        select: { id: true },
      });
      ids.set(`${option.code}=${value.code}`, id);
    }
  }
  return ids;
}
