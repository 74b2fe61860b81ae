import { notFound, permanentRedirect } from "next/navigation";
import { Nowhere } from "@/components/shop/nowhere";
import { currentPathOf } from "@/lib/catalog/queries/former-address";
import { queryText } from "@/lib/query-text";
import { followRedirect } from "@/lib/settings/queries/redirects";
import { answerWith } from "@/lib/visit";

/** What next.config.ts serves for an address outside the languages: one of the merchant's former shop, or nothing. */
export default async function MovedPage({ params, searchParams }: PageProps<"/moved/[...path]">) {
  const [{ path }, query] = await Promise.all([params, searchParams]);
  const to = await followRedirect(`/${path.join("/")}`, queryText(query));
  if (to) permanentRedirect(encodeURI(await currentPathOf(to)));
  if (!answerWith(404)) notFound();
  return <Nowhere />;
}
