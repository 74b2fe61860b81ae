import "server-only";
import { type Actor, recordAudit } from "@/lib/audit/commands";
import type { Locale } from "@/lib/locale";
import { fail, ok, type Result } from "@/lib/result";
import { searchKey } from "@/lib/text";
import { withTx } from "@/lib/tx";

type Wish = { subject: string; locale: Locale; keyword: string };

/** What a page wants to be found for; an empty keyword takes the wish away. */
export async function setFocus({ subject, locale, keyword }: Wish, actor: Actor): Promise<Result<null, "focus_empty">> {
  const key = searchKey(keyword);
  if (keyword !== "" && key === "") return fail("focus_empty");
  return withTx(async (tx) => {
    const where = { subject_locale: { subject, locale } };
    const before = await tx.focusKeyword.findUnique({ where, select: { keyword: true } });
    if (keyword === "") await tx.focusKeyword.deleteMany({ where: { subject, locale } });
    else
      await tx.focusKeyword.upsert({
        where,
        create: { subject, locale, keyword, key },
        update: { keyword, key },
      });
    await recordAudit(tx, { actor, action: "focus_keyword_set", subject, before, after: { [locale]: keyword } });
    return ok(null);
  });
}
