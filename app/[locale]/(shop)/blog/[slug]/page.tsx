import { metadataOf, newestOf, type PieceParams } from "@/app/[locale]/piece-page";
import { ReadingPage } from "@/app/[locale]/reading-page";

export const revalidate = 3600;

type Props = { params: PieceParams };

export const generateStaticParams = newestOf("article", 100);
export const generateMetadata = ({ params }: Props) => metadataOf("article", params);

export default function ArticlePage({ params }: Props) {
  return <ReadingPage kind="article" params={params} />;
}
