-- TRUNCATE passes row triggers by.
CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
