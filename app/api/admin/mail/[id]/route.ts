import { may } from "@/lib/auth/permissions";
import { currentStaff } from "@/lib/auth/queries";
import { refusal, route } from "@/lib/http";
import { findMessage } from "@/lib/messaging/queries";

// A mail is a foreign page: no scripts, nothing loaded, none of the panel's rights; its links open outside.
const sandbox =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";

/** A kept mail as its reader would see it. */
export const GET = route({}, async ({ params }) => {
  const staff = await currentStaff();
  if (!staff) return refusal("sign_in_required", 401);
  if (!may(staff.role, "settings.write")) return refusal("not_allowed", 403);
  const message = await findMessage(params.id ?? "");
  if (!message?.kept) return refusal("not_found", 404);
  return new Response(message.kept.html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": sandbox,
      "Cache-Control": "private, no-store",
    },
  });
});
