import "server-only";
import { refusal } from "@/lib/http";
import { may, type Permission } from "./permissions";
import { currentStaff, type Staff } from "./queries";

type Handler = (request: Request) => Promise<Response>;

/** A route of the panel: strangers are refused before a byte of theirs is read, then `open(staff)` handles the request. */
export const staffRoute =
  (permission: Permission, open: (staff: Staff) => Handler): Handler =>
  async (request) => {
    const staff = await currentStaff().catch(() => null);
    if (!staff) return refusal("sign_in_required", 401);
    if (!may(staff.role, permission)) return refusal("not_allowed", 403);
    return open(staff)(request);
  };
