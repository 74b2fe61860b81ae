import { notFound } from "next/navigation";
import { requireStaff } from "@/lib/auth/staff";

/** Unknown addresses of the panel answer inside the panel. */
export default async function UnknownPage() {
  await requireStaff();
  notFound();
}
