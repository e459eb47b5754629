-- SPDX-License-Identifier: EUPL-1.2
-- The bytes, once for each content. In the database, so that replicas and backups hold them too.
create table reports.attachment_content (
  digest bytea primary key,
  bytes bytea not null,
  stored_at timestamptz not null
);
alter table reports.attachment_content alter column bytes set storage external;

-- A file that belongs to a draft, and later to the report that came of it.
create table reports.attachment (
  id uuid primary key,
  report_id uuid references reports.report on delete cascade,
  draft_id uuid references reports.draft on delete cascade,
  content_digest bytea not null references reports.attachment_content,
  name text not null,
  media_type text not null,
  size int not null,
  added_at timestamptz not null,
  check ((report_id is null) <> (draft_id is null))
);
create index attachment_of_report on reports.attachment (report_id);
create index attachment_of_draft on reports.attachment (draft_id);
create index attachment_of_content on reports.attachment (content_digest);

alter table reports.attachment enable row level security;
create policy with_parent on reports.attachment to dijkwacht_app using (
  exists (select from reports.report r where r.id = report_id)
  or exists (select from reports.draft d where d.id = draft_id));

alter table reports.attachment_content enable row level security;
create policy see on reports.attachment_content for select to dijkwacht_app
  using ((select foundation.is_system()) or exists (select from reports.attachment a where a.content_digest = digest));
create policy add on reports.attachment_content for insert to dijkwacht_app with check (true);
create policy remove on reports.attachment_content for delete to dijkwacht_app using ((select foundation.is_system()));
-- Only to lock a row while it is removed: the bytes never change.
create policy lock on reports.attachment_content for update to dijkwacht_app using ((select foundation.is_system()));
