-- SPDX-License-Identifier: EUPL-1.2
-- A file that another module holds for an organisation until a report is made of it: a complaint that nobody signed yet.
alter table reports.attachment add column held_for uuid, add column held_by text;
alter table reports.attachment drop constraint attachment_check;
alter table reports.attachment
  add constraint attachment_one_parent check (num_nonnulls(report_id, draft_id, held_for) = 1),
  add constraint attachment_held check ((held_for is null) = (held_by is null));
create index attachment_held_for on reports.attachment (held_for) where held_for is not null;

alter policy with_parent on reports.attachment using (
  exists (select from reports.report r where r.id = report_id)
  or exists (select from reports.draft d where d.id = draft_id)
  or (held_by is not null and ((select foundation.is_system()) or held_by = (select foundation.organisation_id()))));
