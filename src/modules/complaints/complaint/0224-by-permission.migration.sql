-- SPDX-License-Identifier: EUPL-1.2
-- Complaints are their filer's for whoever prepares them, and the police's or prosecutor's for whoever handles them or takes them over into a system; read,
-- and not changed, by whoever delivers what came of them (handlers only) or answers who asks what we hold. Null: nobody. What hangs on one follows it.
create function complaints.filer() returns text language sql stable
  as $$ select foundation.organisation_id() where foundation.may('complaints:prepare') $$;
create function complaints.filer_reads() returns text language sql stable
  as $$ select foundation.organisation_id() where foundation.may('complaints:prepare', 'data-requests:answer') $$;
create function complaints.handler() returns text language sql stable
  as $$ select foundation.organisation_id() where foundation.may('complaints:handle', 'complaints:take-over') $$;
create function complaints.handler_reads() returns text language sql stable
  as $$ select foundation.organisation_id() where foundation.may('complaints:handle', 'complaints:take-over', 'outcomes:supply', 'data-requests:answer') $$;
create function complaints.may_change() returns boolean language sql stable
  as $$ select foundation.is_system() or complaints.filer() is not null or complaints.handler() is not null $$;

drop policy see on complaints.complaint;
create policy see on complaints.complaint for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select complaints.filer_reads())
  or police_organisation_id = (select complaints.handler_reads()) or prosecutor_organisation_id = (select complaints.handler_reads()));
create policy change on complaints.complaint to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select complaints.filer())
  or police_organisation_id = (select complaints.handler()) or prosecutor_organisation_id = (select complaints.handler()));

drop policy see on complaints.version;
create policy see on complaints.version for select to dijkwacht_app
  using (exists (select from complaints.complaint c where c.id = complaint_id
    and (signed_at is not null or (select foundation.is_system()) or c.organisation_id = (select complaints.filer_reads()))));
create policy change on complaints.version to dijkwacht_app
  using ((select complaints.may_change()) and exists (select from complaints.complaint c where c.id = complaint_id
    and (signed_at is not null or (select foundation.is_system()) or c.organisation_id = (select complaints.filer()))));
drop policy see on complaints.step;
create policy see on complaints.step for select to dijkwacht_app
  using (exists (select from complaints.complaint c where c.id = complaint_id));
create policy change on complaints.step to dijkwacht_app
  using ((select complaints.may_change()) and exists (select from complaints.complaint c where c.id = complaint_id));
alter policy see on complaints.take_over
  using ((select complaints.may_change()) and exists (select from complaints.complaint c where c.id = complaint_id));
alter policy see on complaints.silence
  using ((select complaints.may_change()) and exists (select from complaints.complaint c where c.id = complaint_id));
alter policy own on complaints.file using (exists (select from complaints.complaint c where c.id = complaint_id
  and ((select foundation.is_system()) or c.organisation_id = (select complaints.filer()))));
alter policy own on complaints.answer_file using (exists (select from complaints.complaint c where c.id = complaint_id
  and ((select foundation.is_system()) or c.organisation_id = (select complaints.filer()))));

alter policy see on complaints.mandate using ((select foundation.is_system()) or organisation_id = (select complaints.filer_reads()));
alter policy own on complaints.webhook using ((select foundation.is_system()) or organisation_id = (select complaints.filer()));
alter policy see on complaints.delivery using ((select foundation.is_system()) or organisation_id = (select complaints.filer()));
alter policy own on complaints.batch using ((select foundation.is_system()) or organisation_id = (select complaints.filer()));
create policy see on complaints.batch for select to dijkwacht_app using (organisation_id = (select complaints.filer_reads()));
alter policy own on complaints.batch_row using ((select complaints.may_change()) and exists (select from complaints.batch b where b.id = batch_id));
