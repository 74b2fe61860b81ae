import { communesOf, desksOf, wilayaOf, wilayas } from "@/lib/geography/geography";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () => wilayas().map(({ code }) => ({ wilaya: code }));

/** Communes and desks of one wilaya for the order form's pickers: small, the same for everybody, made at build time. */
export async function GET(_request: Request, { params }: { params: Promise<{ wilaya: string }> }): Promise<Response> {
  const { wilaya } = await params;
  if (!wilayaOf(wilaya)) return Response.json({ ok: false, error: "wilaya_unknown" }, { status: 404 });
  return Response.json(
    { communes: communesOf(wilaya), desks: desksOf(wilaya) },
    { headers: { "Cache-Control": "public, max-age=86400, stale-while-revalidate=604800" } },
  );
}
