import { may } from "@/lib/auth/permissions";
import { currentStaff, type Staff } from "@/lib/auth/queries";
import { cacheTags } from "@/lib/cache-tags";
import { attachPicture } from "@/lib/catalog/commands/edit-pictures";
import { pictureCategory } from "@/lib/catalog/commands/picture-category";
import { type UploadInput, uploadInput } from "@/lib/catalog/schema";
import { json, refusal, route, seeOther } from "@/lib/http";
import { limits } from "@/lib/limits";
import { storePicture } from "@/lib/media/commands";
import { refusalPage, wantsPage } from "@/lib/refusal";
import { expireTags } from "@/lib/revalidate";

// Room for the form around the picture; the picture itself is measured again.
const envelopeBytes = 64 * 1024;

const upload = (staff: Staff) =>
  route(
    {
      schema: uploadInput,
      limit: "upload",
      maxBytes: limits.uploadBytes + envelopeBytes,
      onInvalid: ({ raw, errors }) => backToOwner(raw, Object.values(errors)[0] ?? "invalid"),
    },
    async ({ input, wantsJson }) => {
      const added = await addPicture(input, staff);
      if (added.ok) expireTags([tagOf(input), cacheTags.catalog]);
      if (!wantsJson) return backToOwner(input, added.ok ? "added" : added.error);
      return added.ok ? json(added, 201) : refusal(added.error, 422);
    },
  );

/** One picture of one product or category. Strangers are refused before a byte of theirs is read. */
export async function POST(request: Request): Promise<Response> {
  const staff = await currentStaff().catch(() => null);
  if (!staff) return refused(request, "sign_in_required", 401);
  if (!may(staff.role, "products.write")) return refused(request, "not_allowed", 403);
  return upload(staff)(request);
}

const refused = async (request: Request, error: string, status: number): Promise<Response> =>
  wantsPage(request) ? refusalPage({ request, error, status }) : refusal(error, status);

// The name of the file is never looked at: what it is, its content says.
async function addPicture({ productId, categoryId, picture }: UploadInput, staff: Staff) {
  const stored = await storePicture(new Uint8Array(await picture.arrayBuffer()));
  if (!stored.ok) return stored;
  const { mediaId } = stored.value;
  return categoryId
    ? pictureCategory({ id: categoryId, mediaId }, staff)
    : attachPicture({ id: productId ?? 0, mediaId }, staff);
}

const tagOf = ({ productId, categoryId }: UploadInput): string =>
  categoryId ? cacheTags.category(categoryId) : cacheTags.product(productId ?? 0);

const backToOwner = ({ productId, categoryId }: Partial<Record<string, unknown>>, said: string): Response =>
  categoryId
    ? seeOther(`/admin/products/categories/${idOf(categoryId)}?picture=${said}#picture`)
    : seeOther(`/admin/products/${idOf(productId)}?picture=${said}#pictures`);

const idOf = (typed: unknown): string => (/^\d{1,10}$/.test(String(typed)) ? String(typed) : "");
