-- An update that changes nothing is no news for sitemaps and feeds.
CREATE FUNCTION parts_shown_otherwise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Product" SET "shownAt" = now() AT TIME ZONE 'UTC'
  WHERE id IN (SELECT "productId" FROM (TABLE changed EXCEPT TABLE former) AS different) AND "shownAt" < now() AT TIME ZONE 'UTC';
  RETURN NULL;
END $$;
DO $$ DECLARE place text; BEGIN
  FOREACH place IN ARRAY ARRAY['ProductTranslation', 'ProductImage', 'Option'] LOOP
    EXECUTE format('DROP TRIGGER shown_anew_changed ON %I', place);
    EXECUTE format('CREATE TRIGGER shown_anew_changed AFTER UPDATE ON %I REFERENCING OLD TABLE AS former NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION parts_shown_otherwise()', place);
  END LOOP;
END $$;
