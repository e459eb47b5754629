-- SPDX-License-Identifier: EUPL-1.2
-- The program sees every report. Saying so first spares PostgreSQL from making a list of all reports to see whether a contact, a
-- step or a question belongs to one of them, which it did for every batch that came in.
alter policy with_report on reports.step
  using ((select foundation.is_system()) or exists (select from reports.report r where r.id = report_id));
alter policy with_report on reports.contact
  using ((select foundation.is_system()) or exists (select from reports.report r where r.id = report_id));
alter policy see on reports.question
  using ((select foundation.is_system()) or exists (select from reports.report r where r.id = report_id));
alter policy with_parent on reports.attachment using (
  (select foundation.is_system())
  or exists (select from reports.report r where r.id = report_id)
  or exists (select from reports.draft d where d.id = draft_id));
