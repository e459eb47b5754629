-- SPDX-License-Identifier: EUPL-1.2
-- The register of processing activities, each version as this installation first ran it. What was in force at a moment is the newest
-- version from before it.
create table foundation.activity (
  id text not null,
  version int not null check (version > 0),
  since timestamptz not null,
  is_confidential boolean not null,
  content jsonb not null,
  primary key (id, version)
);
grant select, insert on foundation.activity to dijkwacht_app;
alter table foundation.activity enable row level security;
create policy everybody_reads_public on foundation.activity for select to dijkwacht_app
  using (not is_confidential or (select foundation.is_system()));
create policy program_adds on foundation.activity for insert to dijkwacht_app
  with check ((select foundation.is_system()));

-- How far the processing log has been sent, and what the last trouble was. One row.
create table foundation.processing_export (
  is_only boolean primary key default true check (is_only),
  last_id bigint not null default 0,
  records bigint not null default 0,
  sent_at timestamptz,
  failures int not null default 0,
  failed_at timestamptz,
  because text
);
insert into foundation.processing_export default values;
grant select, update on foundation.processing_export to dijkwacht_app;
alter table foundation.processing_export enable row level security;
create policy program_only on foundation.processing_export to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
