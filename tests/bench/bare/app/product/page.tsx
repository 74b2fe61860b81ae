import { captured } from "../captured";

export const dynamic = "force-static";

export default function Page() {
  return <main dangerouslySetInnerHTML={{ __html: captured("product") }} />;
}
