-- SPDX-License-Identifier: EUPL-1.2
-- Warnings for everybody. Nobody is named in them; who proposed and who approved stands in a table that the public cannot see.

-- Whether this transaction works for somebody who writes or approves warnings: said by the code after it looked at the permission.
create function warnings.is_desk() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.warnings_desk', true) = 'yes' $$;

create table warnings.proposal (
  id uuid primary key,
  kind text not null check (kind in ('publish', 'correct', 'extend')),
  -- Null: it is not published yet.
  warning_id uuid,
  signal_id uuid not null,
  -- What would be published, whole; its shape is warning.ts.
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  ends_on date not null,
  -- What changed and why, for everybody; '' of a new one.
  because text not null check (length(because) <= 300),
  -- Of all of the above: what the approver saw is what is published.
  digest text not null,
  state text not null default 'waiting' check (state in ('waiting', 'approved', 'declined', 'taken-back')),
  proposed_by text not null,
  organisation_id text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_organisation_id text,
  decided_at timestamptz,
  declined_because text check (length(declined_because) <= 300),
  check ((state = 'waiting') = (decided_at is null)),
  check ((state = 'waiting') = (decided_by is null)),
  -- A second pair of eyes: nobody approves or declines what is their own.
  check (state not in ('approved', 'declined') or decided_by <> proposed_by),
  check (state <> 'declined' or declined_because <> ''),
  check ((kind = 'publish') = (because = '')),
  check (ends_on <= (proposed_at at time zone 'Europe/Amsterdam')::date + 42)
);
-- One at a time about one warning, and one new warning of one signal.
create unique index proposal_waiting on warnings.proposal (coalesce(warning_id, signal_id)) where state = 'waiting';
create index proposal_proposed_at on warnings.proposal (proposed_at);

create table warnings.warning (
  id uuid primary key,
  -- Stands in its address.
  code text not null unique check (code ~ '^[a-z0-9-]{1,60}$'),
  signal_id uuid not null,
  form text,
  -- The form and everything above it.
  reaches text[] not null default '{}',
  -- Provinces ('PV27'); none: the whole country.
  provinces text[] not null default '{}',
  organisation_id text not null,
  status text not null check (status in ('published', 'ended', 'withdrawn')),
  edition int not null check (edition >= 1),
  published_at timestamptz not null,
  changed_at timestamptz not null,
  -- The last day on which it holds.
  ends_on date not null,
  ended_at timestamptz,
  withdrawn_because text check (length(withdrawn_because) between 1 and 300),
  -- Counts what is told to whoever follows warnings.
  news int not null default 1,
  check ((status = 'published') = (ended_at is null)),
  check ((status = 'withdrawn') = (withdrawn_because is not null)),
  -- Also when it was extended: never for longer than six weeks at a time.
  check (ends_on <= (changed_at at time zone 'Europe/Amsterdam')::date + 42)
);
create unique index warning_of_signal on warnings.warning (signal_id) where status = 'published';
create index warning_newest on warnings.warning (status, changed_at desc, id desc);
create index warning_ended_at on warnings.warning (ended_at);
create index warning_ends_on on warnings.warning (ends_on) where status = 'published';

-- Each text as it was published; the highest number is the one that holds.
create table warnings.edition (
  warning_id uuid not null references warnings.warning on delete cascade,
  number int not null check (number >= 1),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  because text not null check (length(because) <= 300),
  published_at timestamptz not null,
  -- The proposal that somebody else approved.
  proposal_id uuid not null unique,
  primary key (warning_id, number)
);

alter table warnings.proposal enable row level security;
create policy desk on warnings.proposal to dijkwacht_app
  using ((select warnings.is_desk())) with check ((select warnings.is_desk()));
alter table warnings.warning enable row level security;
create policy see on warnings.warning for select to dijkwacht_app using (true);
create policy keep on warnings.warning for insert to dijkwacht_app with check ((select warnings.is_desk()));
create policy change on warnings.warning for update to dijkwacht_app
  using ((select warnings.is_desk())) with check ((select warnings.is_desk()));
create policy remove on warnings.warning for delete to dijkwacht_app using ((select foundation.is_system()));
alter table warnings.edition enable row level security;
create policy see on warnings.edition for select to dijkwacht_app using (true);
-- Nothing is published but what two people stand for: an approved proposal has another decider than proposer (above).
create policy publish on warnings.edition for insert to dijkwacht_app with check ((select warnings.is_desk())
  and exists (select from warnings.proposal p where p.id = proposal_id and p.state = 'approved' and p.content = edition.content));
create policy remove on warnings.edition for delete to dijkwacht_app using ((select foundation.is_system()));
