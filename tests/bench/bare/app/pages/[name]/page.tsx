import { captured } from "../../captured";

export const dynamic = "force-static";

export const generateStaticParams = () =>
  ["home", "list", "product"].flatMap((name) => [{ name }, { name: `${name}-sent` }]);

export default async function Page({ params }: { params: Promise<{ name: string }> }) {
  return <main dangerouslySetInnerHTML={{ __html: captured((await params).name) }} />;
}
