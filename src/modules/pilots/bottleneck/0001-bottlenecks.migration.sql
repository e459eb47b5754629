-- SPDX-License-Identifier: EUPL-1.2
-- What partners run into when they want to share, and the line along which it is solved. No personal data of victims or suspects:
-- cases are told without them, and evidence is a reference, never a file.

-- Whether this transaction works for the working group: said by the code after it looked at the permission, for one transaction.
create function pilots.in_group() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.pilots_group', true) = 'yes' $$;

create table pilots.bottleneck (
  id uuid primary key,
  title text not null check (length(title) between 1 and 300),
  -- Who met it, and when.
  organisation_id text not null,
  met_on date not null,
  -- What could not be shared, which law was named, and a case without a person in it.
  wanted text not null,
  law text not null,
  casuistry text not null,
  status text not null,
  -- Who sees to the next step.
  owner_organisation_id text not null,
  owner_id text not null,
  owner_name text not null,
  reported_at timestamptz not null,
  status_at timestamptz not null,
  changed_name text not null,
  changed_at timestamptz not null,
  version int not null default 1
);
create index bottleneck_by_status on pilots.bottleneck (status, status_at desc, id);
create index bottleneck_newest on pilots.bottleneck (status_at desc, id);

create table pilots.step (
  id uuid primary key,
  bottleneck_id uuid not null references pilots.bottleneck on delete cascade,
  step text not null,
  from_status text not null,
  to_status text not null,
  taken_on date not null,
  -- Who answered for this step, and who wrote it down.
  owner_organisation_id text not null,
  owner_name text not null,
  recorded_by text not null,
  recorded_name text not null,
  recorded_at timestamptz not null,
  evidence text not null,
  told jsonb not null
);
create index step_of_bottleneck on pilots.step (bottleneck_id, recorded_at, id);

-- One voice a member organisation.
create table pilots.score (
  bottleneck_id uuid not null references pilots.bottleneck on delete cascade,
  organisation_id text not null,
  scores jsonb not null,
  person_id text not null,
  person_name text not null,
  scored_at timestamptz not null,
  version int not null default 1,
  primary key (bottleneck_id, organisation_id)
);

-- Who does not agree, in their own words. Only ever added to: it stays with the line, whatever the others decide.
create table pilots.dissent (
  id uuid primary key,
  bottleneck_id uuid not null references pilots.bottleneck on delete cascade,
  at_status text not null,
  organisation_id text not null,
  person_id text not null,
  person_name text not null,
  text text not null check (length(text) between 1 and 4000),
  recorded_at timestamptz not null
);
create index dissent_of_bottleneck on pilots.dissent (bottleneck_id, recorded_at, id);

alter table pilots.bottleneck enable row level security;
create policy work on pilots.bottleneck to dijkwacht_app
  using ((select pilots.in_group())) with check ((select pilots.in_group()));
create policy keep on pilots.bottleneck as restrictive for delete to dijkwacht_app using ((select foundation.is_system()));
alter table pilots.step enable row level security;
create policy see on pilots.step for select to dijkwacht_app using ((select pilots.in_group()));
create policy add on pilots.step for insert to dijkwacht_app with check ((select pilots.in_group()));
alter table pilots.score enable row level security;
create policy see on pilots.score for select to dijkwacht_app using ((select pilots.in_group()));
create policy own on pilots.score to dijkwacht_app
  using ((select foundation.is_system()) or (select pilots.in_group()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system())
    or (select pilots.in_group()) and organisation_id = (select foundation.organisation_id()));
alter table pilots.dissent enable row level security;
create policy see on pilots.dissent for select to dijkwacht_app using ((select pilots.in_group()));
create policy add on pilots.dissent for insert to dijkwacht_app
  with check ((select foundation.is_system())
    or (select pilots.in_group()) and organisation_id = (select foundation.organisation_id()));
