-- SPDX-License-Identifier: EUPL-1.2
-- What one person put off, by the key of the row; what it is about stands with its own module.
create table todo.later (
  person_id text not null,
  organisation_id text not null,
  key text not null check (length(key) between 3 and 200),
  until timestamptz not null,
  put_off_at timestamptz not null,
  primary key (person_id, key)
);
create index later_until on todo.later (until);

alter table todo.later enable row level security;
create policy own on todo.later to dijkwacht_app
  using ((select foundation.is_system())
    or organisation_id = (select foundation.organisation_id()) and person_id = (select foundation.subject_id()))
  with check ((select foundation.is_system())
    or organisation_id = (select foundation.organisation_id()) and person_id = (select foundation.subject_id()));
