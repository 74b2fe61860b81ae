/** A JPEG picture of a feed's item, with what it shows in words. */
type FeedPicture = { url: string; alt: string };

const space = "http://search.yahoo.com/mrss/";

/** The picture as Media RSS: an enclosure would have to tell its size in bytes, which no reader needs. */
export const mediaContent = ({ url, alt }: FeedPicture) => ({
  name: "media:content",
  objects: {
    _attributes: { url, medium: "image", type: "image/jpeg" },
    ...(alt && { "media:description": { _attributes: { type: "plain" }, _text: alt } }),
  },
});

/** The feed with the name space of Media RSS, which the writer of feeds does not know. */
export const withMedia = (xml: string): string => xml.replace("<rss ", `<rss xmlns:media="${space}" `);
