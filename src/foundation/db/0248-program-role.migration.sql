-- SPDX-License-Identifier: EUPL-1.2
-- Which reference data and demo were loaded; made by the program at its start before.
create table if not exists foundation.loaded (
  name text primary key,
  at timestamptz not null default now()
);
-- The program is no owner and these have no other policy. Nothing is granted to the role of transactions.
create policy program on foundation.key using (current_user <> 'dijkwacht_app') with check (current_user <> 'dijkwacht_app');
create policy program on foundation.kept_key for select using (current_user <> 'dijkwacht_app');
