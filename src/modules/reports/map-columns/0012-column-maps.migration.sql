-- SPDX-License-Identifier: EUPL-1.2
-- Which of our fields a partner's columns go to, remembered for the next file with the same names. Names of columns are kept
-- only as a digest: a file without a line of names would leave somebody's data here.
create table reports.column_map (
  organisation_id text not null,
  headers_digest bytea not null,
  -- A field by the digest of a column's name.
  fields jsonb not null,
  used_at timestamptz not null,
  primary key (organisation_id, headers_digest)
);
create index column_map_used_at on reports.column_map (used_at);

alter table reports.column_map enable row level security;
create policy own on reports.column_map to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
