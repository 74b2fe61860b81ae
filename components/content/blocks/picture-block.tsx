import { ContentPicture } from "../content-picture";
import type { BlockProps } from "./block-props";

export const PictureBlock = ({ block: { picture, alt, caption, isWide }, isFirst }: BlockProps<"picture">) => (
  <ContentPicture picture={picture} alt={alt} caption={caption} isWide={isWide} isFirst={isFirst} />
);
