-- SPDX-License-Identifier: EUPL-1.2
-- Reports of the own organisation are seen by whoever reads, files or confirms them, works on cases, answers who asks what we hold of them, or looks up who saw it; not by every
-- colleague and client. What hangs on a report (contact, questions, files, steps) follows it. Whoever has a code sees that one, as before.
create function reports.may_read() returns boolean language sql stable
  as $$ select foundation.may('reports:read', 'reports:file', 'reports:confirm', 'cases:read', 'cases:work', 'data-requests:answer', 'disclosures:oversee') $$;
drop policy see on reports.report;
create policy see on reports.report for select to dijkwacht_app using (
  (select foundation.is_system())
  or controller_organisation_id = (select foundation.organisation_id()) and (select reports.may_read())
  or receipt_digest = (select reports.presented_receipt()));
