import { notFound } from "next/navigation";

// Not cached: any address ends here, and a cache of guesses would fill the disk.
export const dynamic = "force-dynamic";

export default function UnknownPage() {
  notFound();
}
