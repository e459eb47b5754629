-- SPDX-License-Identifier: EUPL-1.2
-- What a reporter is told about what became of the report: the same words for everybody, without a name or a number in them.
create table reports.notice (
  id uuid primary key,
  report_id uuid not null references reports.report on delete cascade,
  organisation_id text not null,
  told_at timestamptz not null,
  nl text not null check (length(nl) between 1 and 600),
  en text not null check (length(en) between 1 and 600)
);
create index notice_of_report on reports.notice (report_id);

-- Who sees the report sees what was told, so that the holder of its code can read it; only the program tells.
alter table reports.notice enable row level security;
create policy see on reports.notice for select to dijkwacht_app using (
  (select foundation.is_system()) or exists (select from reports.report r where r.id = report_id));
create policy tell on reports.notice to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
