import { BlocksPage } from "@/app/[locale]/blocks-page";
import { formerPiece } from "@/app/[locale]/former-piece";
import { metadataOf, newestOf, type PieceParams, pieceOfPage } from "@/app/[locale]/piece-page";

export const revalidate = 3600;

type Props = { params: PieceParams };

export const generateStaticParams = newestOf("landing", 50);
export const generateMetadata = ({ params }: Props) => metadataOf("landing", params);

export default async function Landing({ params }: Props) {
  const found = await pieceOfPage("landing", params);
  return found ? <BlocksPage {...found} /> : formerPiece("landing", params);
}
