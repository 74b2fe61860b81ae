import { may } from "@/lib/auth/permissions";
import { currentStaff, type Staff } from "@/lib/auth/queries";
import { cacheTags } from "@/lib/cache-tags";
import { attachPicture } from "@/lib/catalog/commands/edit-pictures";
import { uploadInput } from "@/lib/catalog/schema";
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
      onInvalid: ({ raw, errors }) => backToProduct(raw.productId, Object.values(errors)[0] ?? "invalid"),
    },
    async ({ input: { productId, picture }, wantsJson }) => {
      const added = await addPicture(productId, picture, staff);
      if (added.ok) expireTags([cacheTags.product(productId), cacheTags.catalog]);
      if (!wantsJson) return backToProduct(productId, added.ok ? "added" : added.error);
      return added.ok ? json(added, 201) : refusal(added.error, 422);
    },
  );

/** One picture of one product. Strangers are refused before a byte of theirs is read. */
export async function POST(request: Request): Promise<Response> {
  const staff = await currentStaff().catch(() => null);
  if (!staff) return refused(request, "sign_in_required", 401);
  if (!may(staff.role, "products.write")) return refused(request, "not_allowed", 403);
  return upload(staff)(request);
}

const refused = async (request: Request, error: string, status: number): Promise<Response> =>
  wantsPage(request) ? refusalPage({ request, error, status }) : refusal(error, status);

// The name of the file is never looked at: what it is, its content says.
async function addPicture(id: number, picture: File, staff: Staff) {
  const stored = await storePicture(new Uint8Array(await picture.arrayBuffer()));
  return stored.ok ? attachPicture({ id, mediaId: stored.value.mediaId }, staff) : stored;
}

const backToProduct = (id: unknown, said: string): Response =>
  seeOther(`/admin/products/${/^\d{1,10}$/.test(String(id)) ? id : ""}?picture=${said}#pictures`);
