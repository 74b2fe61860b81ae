import { redirect } from "next/navigation";
import { requireStaff } from "@/lib/auth/staff";

export default async function AdminPage() {
  await requireStaff();
  redirect("/admin/orders");
}
