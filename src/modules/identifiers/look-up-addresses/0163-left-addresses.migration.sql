-- SPDX-License-Identifier: EUPL-1.2
-- Numbers and sites that came with the program and that somebody looked up in vain: they leave the list of what is to be looked up, and nothing else.
create table identifiers.left_address (
  kind text not null,
  canonical text not null,
  why text not null check (why in ('not-found', 'not-theirs', 'gone')),
  by_id text not null,
  by_name text not null,
  at timestamptz not null,
  primary key (kind, canonical)
);
alter table identifiers.left_address enable row level security;
create policy see on identifiers.left_address for select to dijkwacht_app
  using ((select foundation.actor_kind()) in ('person', 'system'));
create policy leave on identifiers.left_address for insert to dijkwacht_app
  with check ((select foundation.is_system()) or by_id = (select foundation.subject_id()));
create policy put_back on identifiers.left_address for delete to dijkwacht_app
  using ((select foundation.actor_kind()) in ('person', 'system'));
