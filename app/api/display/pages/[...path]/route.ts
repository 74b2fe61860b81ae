import { displayedPage } from "@/lib/displayed-page";
import { isLocale } from "@/lib/locale";

/** Where next.config.ts sends who saves data or wants larger letters, on hosts without our front door. */
export async function GET(request: Request, { params }: RouteContext<"/api/display/pages/[...path]">) {
  const { path } = await params;
  if (!isLocale(path[0])) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return displayedPage(request, `/${path.map(encodeURIComponent).join("/")}`);
}
