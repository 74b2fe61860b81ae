import "server-only";
import { limits } from "@/lib/limits";
import { fail, ok, type Result } from "@/lib/result";
import { sha256 } from "@/lib/tokens";
import { withTx } from "@/lib/tx";

type Taken = { key: string; kind: string; format: string | null; bytes: number; slug: string };

type Asked = { token: string; isBeginning: boolean; isLook?: boolean };

/** Opens the file behind a link. `isBeginning` counts as a download; going on with one does not, as long as there was one, and neither does a look (HEAD) at whether it is there. */
export async function takeGuide(
  { token, isBeginning, isLook = false }: Asked,
  now = new Date(),
): Promise<Result<Taken, "link_unknown" | "link_expired">> {
  return withTx(async (tx) => {
    const grant = await tx.guideGrant.findUnique({
      where: { tokenHash: sha256(token) },
      select: { id: true, guideId: true, locale: true, downloads: true, expiresAt: true },
    });
    if (!grant) return fail("link_unknown");
    const isNew = isBeginning || grant.downloads === 0;
    const counted = { downloads: { increment: Number(isNew && !isLook) } };
    const isOpen = {
      id: grant.id,
      expiresAt: { gt: now },
      ...(isNew && { downloads: { lt: limits.guideLink.downloads } }),
    };
    const { count } = await tx.guideGrant.updateMany({ where: isOpen, data: counted });
    if (count === 0) return fail("link_expired");
    const where = { guideId_locale: { guideId: grant.guideId, locale: grant.locale } };
    const { file, slug } = await tx.guideText.update({
      where,
      data: counted,
      select: { slug: true, file: { select: { key: true, kind: true, format: true, bytes: true } } },
    });
    return ok({ ...file, slug });
  });
}
