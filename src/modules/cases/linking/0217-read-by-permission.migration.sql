-- SPDX-License-Identifier: EUPL-1.2
-- Cases of the own organisation: for whoever works on cases, reads reports, answers who asks what we hold, or looks up who saw it.
create function cases.may_read() returns boolean language sql stable
  as $$ select foundation.may('cases:read', 'cases:work', 'reports:read', 'data-requests:answer', 'disclosures:oversee') $$;
drop policy see on cases.report;
create policy see on cases.report for select to dijkwacht_app using (
  (select foundation.is_system()) or controller_organisation_id = (select foundation.organisation_id()) and (select cases.may_read()));
drop policy see on cases.portion;
create policy see on cases.portion for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()) and (select cases.may_read()));
drop policy see on cases.decision;
create policy see on cases.decision for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()) and (select cases.may_read()));
