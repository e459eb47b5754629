-- SPDX-License-Identifier: EUPL-1.2
-- Names of sites that the shield keeps people from now, and that the check therefore warns about: kept by the shield in the transaction of
-- each of its decisions. A name and everything under it.
create table identifiers.shielded_name (
  name text primary key check (name = lower(name) and length(name) <= 253),
  authority_name text not null,
  legal_basis text not null,
  -- Who is imitated, as a word that people know; null when that is not known.
  imitates text check (length(imitates) <= 100),
  decided_at timestamptz not null,
  expires_at timestamptz not null
);
alter table identifiers.shielded_name enable row level security;
create policy see on identifiers.shielded_name for select to dijkwacht_app using (true);
create policy keep on identifiers.shielded_name to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
