import { metadataOf, newestOf, type PieceParams } from "@/app/[locale]/piece-page";
import { ReadingPage } from "@/app/[locale]/reading-page";

export const revalidate = 3600;

type Props = { params: PieceParams };

export const generateStaticParams = newestOf("release", 50);
export const generateMetadata = ({ params }: Props) => metadataOf("release", params);

export default function ReleasePage({ params }: Props) {
  return <ReadingPage kind="release" params={params} />;
}
