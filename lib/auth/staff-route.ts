import "server-only";
import { refusal } from "@/lib/http";
import { may, type Permission } from "./permissions";
import { currentStaff, type Staff } from "./queries";

type Context = { params: Promise<Record<string, string | string[]>> };
type Handler = (request: Request, context?: Context) => Promise<Response>;

/** A route of the panel: strangers are refused before a byte of theirs is read, then `open(staff)` handles the request. */
export const staffRoute =
  (permission: Permission, open: (staff: Staff) => Handler): Handler =>
  async (request, context) => {
    const staff = await currentStaff().catch(() => null);
    if (!staff) return refusal("sign_in_required", 401);
    if (!may(staff.role, permission)) return refusal("not_allowed", 403);
    return open(staff)(request, context);
  };
