import { z } from "zod";
import { staffRoute } from "@/lib/auth/staff-route";
import { id } from "@/lib/fields";
import { refusal, route } from "@/lib/http";
import { listingPackage } from "@/lib/seo/queries/listing-package";

/** A product's listing for sites of classifieds, its texts and photos, in one file. */
export const GET = staffRoute("products.read", () =>
  route({ schema: z.object({ id }), limit: "download" }, async ({ input }) => {
    const found = await listingPackage(input.id);
    if (!found) return refusal("not_found", 404);
    return new Response(found.zip, {
      headers: {
        "Content-Type": "application/zip",
        "Content-Disposition": `attachment; filename="${found.name}.zip"`,
        "Cache-Control": "private, no-store",
      },
    });
  }),
);
