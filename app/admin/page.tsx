import { redirect } from "next/navigation";
import { may } from "@/lib/auth/permissions";
import { requireStaff } from "@/lib/auth/staff";
import { isUnfinished } from "@/lib/opening/opening-list";
import { findOpeningList } from "@/lib/opening/queries";

export default async function AdminPage() {
  const staff = await requireStaff();
  const opens = may(staff.role, "settings.write") && isUnfinished(await findOpeningList());
  redirect(opens ? "/admin/opening" : "/admin/orders");
}
