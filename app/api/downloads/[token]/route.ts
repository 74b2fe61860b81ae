import { takeGuide } from "@/lib/content/commands/take-guide";
import { tokenInput } from "@/lib/customers/schema";
import { route } from "@/lib/http";
import { serveFile } from "@/lib/media/queries/serve-file";
import { refusalPage } from "@/lib/refusal";

/** The file of a guide, for whoever has the link of a mail: 410 when the link is over. Nothing on the way keeps it. */
export const GET = route({ schema: tokenInput, limit: "download" }, async ({ input: { token }, request }) => {
  const isBeginning = !/^bytes=0*[1-9]/.test(request.headers.get("range") ?? "");
  const taken = await takeGuide({ token, isBeginning, isLook: request.method === "HEAD" });
  if (!taken.ok) {
    const status = taken.error === "link_expired" ? 410 : 404;
    return refusalPage({ request, error: taken.error, status, locale: undefined });
  }
  // Arabic names travel as RFC 8187 wants them; the other one is for programs that do not know it.
  const name = `filename="guide.pdf"; filename*=UTF-8''${encodeURIComponent(`${taken.value.slug}.pdf`)}`;
  return serveFile(request, taken.value, {
    "Cache-Control": "private, no-store",
    "Content-Disposition": `attachment; ${name}`,
    "X-Robots-Tag": "noindex",
  });
});
