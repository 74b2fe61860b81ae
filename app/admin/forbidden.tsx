import { DeadEnd } from "@/components/admin/dead-end";

// biome-ignore lint/style/noDefaultExport: Next's own file
export default function AdminForbidden() {
  return <DeadEnd reason="forbidden" />;
}
