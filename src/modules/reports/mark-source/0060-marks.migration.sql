-- SPDX-License-Identifier: EUPL-1.2
-- What shows that reports come from one source. Of a network or browser it is a digest under a key of one day, which is thrown away: two
-- reports of that day can be seen to belong together, and nobody can ever tell from where they came.
alter table reports.report add column marks text[] not null default '{}';
create table reports.mark_key (
  day date primary key,
  key bytea not null,
  made_at timestamptz not null
);
create index mark_key_made_at on reports.mark_key (made_at);
alter table reports.mark_key enable row level security;
create policy program on reports.mark_key to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
