-- SPDX-License-Identifier: EUPL-1.2
-- The register of interventions. About organisations and what they do: nobody is named.

-- Whether this transaction works for who keeps the register, or for who looks at what partners do: said by the code after it looked at the
-- permission, for one transaction.
create function interventions.is_keeper() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.interventions_keeper', true) = 'yes' $$;
create function interventions.is_partner() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.interventions_partner', true) = 'yes' $$;

create table interventions.intervention (
  code text primary key check (code ~ '^[a-z0-9-]{1,60}$'),
  status text not null check (status in ('idea', 'pilot', 'live', 'stopped')),
  -- Everything else that is said of it; its shape is intervention.schema.ts.
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  is_reported boolean not null,
  -- The same as what an installation begins with: a newer version of the program may still correct it.
  is_shipped boolean not null,
  added_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 1,
  -- The last lock on what each status needs.
  check (content ->> 'owner' <> ''),
  check (status <> 'pilot' or is_reported
    or content ->> 'entryConditions' <> '' and jsonb_typeof(content -> 'plan') = 'object'),
  check (status <> 'stopped' or content ->> 'stopReason' <> '' and content ->> 'lesson' <> '')
);
create index intervention_changed_at on interventions.intervention (changed_at);

alter table interventions.intervention enable row level security;
create policy see on interventions.intervention for select to dijkwacht_app using (true);
create policy keep on interventions.intervention to dijkwacht_app
  using ((select interventions.is_keeper())) with check ((select interventions.is_keeper()));

-- A change that somebody put forward. It is public only after somebody else said yes.
create table interventions.proposal (
  id uuid primary key,
  code text not null check (code ~ '^[a-z0-9-]{1,60}$'),
  -- 0: it does not exist yet.
  base_version int not null,
  status text not null check (status in ('idea', 'pilot', 'live', 'stopped')),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  why text not null check (length(why) between 1 and 1000),
  state text not null default 'open' check (state in ('open', 'approved', 'declined', 'withdrawn')),
  proposed_by text not null,
  organisation_id text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_organisation_id text,
  decided_at timestamptz,
  because text,
  check ((state = 'open') = (decided_at is null)),
  -- A second pair of eyes: nobody approves or declines what is their own.
  check (state not in ('approved', 'declined') or decided_by <> proposed_by),
  check (state <> 'declined' or because <> '')
);
create unique index proposal_open on interventions.proposal (code) where state = 'open';
create index proposal_proposed_at on interventions.proposal (proposed_at);

alter table interventions.proposal enable row level security;
create policy keep on interventions.proposal to dijkwacht_app
  using ((select interventions.is_keeper())) with check ((select interventions.is_keeper()));

-- What one partner says of one intervention: it does this, plans it, or will not and why. No row: nobody said anything.
create table interventions.position (
  code text not null references interventions.intervention on delete cascade,
  organisation_id text not null,
  position text not null check (position in ('has', 'plans', 'refuses')),
  reason text not null check (length(reason) <= 500),
  said_at timestamptz not null,
  primary key (code, organisation_id),
  check (position <> 'refuses' or reason <> '')
);

alter table interventions.position enable row level security;
create policy see on interventions.position for select to dijkwacht_app using ((select interventions.is_partner()));
create policy own on interventions.position to dijkwacht_app
  using ((select foundation.is_system()) or (select interventions.is_partner())
    and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select interventions.is_partner())
    and organisation_id = (select foundation.organisation_id()));
