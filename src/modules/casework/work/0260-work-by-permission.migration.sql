-- SPDX-License-Identifier: EUPL-1.2
-- Notes, tasks and who works on a report tell of victims: for whoever reads those reports or works on them, and not for all of the organisation.
create function casework.may_work() returns boolean language sql stable
  as $$ select foundation.may('reports:read', 'reports:file', 'reports:confirm', 'reports:watch', 'cases:read', 'cases:work', 'casework:hold',
    'data-requests:answer', 'disclosures:oversee') $$;
drop policy own on casework.note;
create policy own on casework.note to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()) and (select casework.may_work()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()) and (select casework.may_work()));
drop policy own on casework.task;
create policy own on casework.task to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()) and (select casework.may_work()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()) and (select casework.may_work()));
drop policy of_organisation on casework.export;
create policy of_organisation on casework.export to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()) and (select foundation.may('casework:export', 'reports:read')))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()) and (select foundation.may('casework:export', 'reports:read')));
