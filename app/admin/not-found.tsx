import { DeadEnd } from "@/components/admin/dead-end";

export default function AdminNotFound() {
  return <DeadEnd reason="notFound" />;
}
