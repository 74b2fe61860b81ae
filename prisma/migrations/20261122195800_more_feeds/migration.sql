-- Pinterest and Snapchat read catalogues too.
ALTER TABLE "FeedVisit" DROP CONSTRAINT "FeedVisit_known";
ALTER TABLE "FeedVisit" ADD CONSTRAINT "FeedVisit_known"
  CHECK ("channel" IN ('google', 'meta', 'tiktok', 'pinterest', 'snapchat', 'classifieds')
    AND "reader" IN ('google', 'meta', 'tiktok', 'pinterest', 'snapchat', 'robot', 'person'));
