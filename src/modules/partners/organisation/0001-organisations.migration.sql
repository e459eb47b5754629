-- SPDX-License-Identifier: EUPL-1.2
create table partners.organisation (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  kind text not null,
  is_demo boolean not null default false,
  -- Whether this organisation is a publishing authority: only its people can hold 'identifiers:publish'.
  is_publishing boolean not null default false
);

create table partners.person (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  name text not null,
  organisation_id text not null references partners.organisation,
  roles text[] not null,
  is_active boolean not null default true,
  deactivated_at timestamptz,
  unique (issuer, subject)
);
create index person_of_organisation on partners.person (organisation_id);

create table partners.machine_client (
  client_id text primary key,
  organisation_id text not null references partners.organisation,
  permissions text[] not null,
  jwks jsonb not null default '{"keys": []}', -- public keys only
  is_active boolean not null default true
);
create index machine_client_of_organisation on partners.machine_client (organisation_id);

alter table partners.organisation enable row level security;
alter table partners.person enable row level security;
alter table partners.machine_client enable row level security;
-- Names of organisations are no secret. People are seen by the program and by colleagues. Only the program writes.
create policy read_organisations on partners.organisation for select to dijkwacht_app using (true);
create policy write_organisations on partners.organisation for all to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
create policy read_colleagues on partners.person for select to dijkwacht_app
  using (foundation.is_system()
    or (foundation.actor_kind() = 'person' and organisation_id = foundation.organisation_id()));
create policy write_people on partners.person for all to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
create policy use_clients on partners.machine_client for all to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
