import { createStaff } from "@/lib/auth/commands";
import type { Role } from "@/lib/auth/permissions";
import { auth } from "@/lib/auth/queries";
import { visitAs } from "./next-headers";

export const password = "a long enough secret";

/** A member of staff, signed in: the Cookie header of their browser. */
export async function signedIn(
  role: Role,
  email = `${role}@shop.test`,
): Promise<{ id: string; name: string; cookie: string }> {
  const { id } = await createStaff({ email, name: role, role, password });
  const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return { id, name: role, cookie };
}

/** Signs in and makes it the visitor of what follows. */
export async function visitSignedIn(role: Role): Promise<{ id: string; name: string; cookie: string }> {
  const staff = await signedIn(role);
  visitAs(staff.cookie);
  return staff;
}
