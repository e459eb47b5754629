-- SPDX-License-Identifier: EUPL-1.2
-- Conferences, theme weeks, working visits and theme meetings: what they were for, and what came of that.

-- As what this transaction works: said by the code after it looked at the permission, for one transaction.
create function gatherings.is_reader() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.gatherings', true) in ('read', 'write') $$;
create function gatherings.is_organiser() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.gatherings', true) = 'write' $$;

create table gatherings.event (
  id uuid primary key,
  -- Stands in its address.
  code text not null unique check (code ~ '^[a-z0-9-]{1,60}$'),
  kind text not null check (kind in ('conference', 'theme-week', 'visit', 'theme-meeting')),
  status text not null check (status in ('draft', 'planned', 'held', 'cancelled')),
  -- Keeps it here; who organises it stands in the content.
  owner_id text not null,
  is_example boolean not null default false,
  -- Anybody may come, or may know that it was.
  is_open boolean not null,
  content jsonb not null check (jsonb_typeof(content) = 'object' and content ->> 'title' <> ''),
  starts_on date not null,
  ends_on date not null,
  embargo_until timestamptz,
  -- How often it was changed: the SEQUENCE of calendars.
  sequence int not null default 0,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  planned_at timestamptz,
  held_at timestamptz,
  cancelled_at timestamptz,
  because text not null default '' check (length(because) <= 500),
  check (ends_on >= starts_on),
  check (status not in ('planned', 'held') or planned_at is not null),
  check ((status = 'held') = (held_at is not null)),
  check ((status = 'cancelled') = (cancelled_at is not null)),
  -- Nothing was held before its day.
  check (held_at is null or (held_at at time zone 'Europe/Amsterdam')::date >= starts_on)
);
create index event_starts_on on gatherings.event (starts_on);

-- Nobody outside the organisation that keeps it may know of it yet. A working visit of a minister is announced by nobody before it was.
create function gatherings.is_secret(e gatherings.event) returns boolean language sql stable
  as $$ select case when e.kind = 'visit' then e.status <> 'held'
    when e.status = 'cancelled' then coalesce(e.embargo_until > e.cancelled_at, false)
    else coalesce(e.embargo_until > now(), false) end $$;
create function gatherings.is_public(e gatherings.event) returns boolean language sql stable
  as $$ select e.is_open and e.planned_at is not null and e.status <> 'draft' and not gatherings.is_secret(e) $$;

-- One line of the programme. A speaker's name is for everybody only when they said so.
create table gatherings.item (
  id uuid primary key,
  event_id uuid not null references gatherings.event on delete cascade,
  day date not null,
  from_time text not null check (from_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  until_time text not null check (until_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  title text not null check (length(title) between 1 and 200),
  speaker text not null default '' check (length(speaker) <= 120),
  speaker_organisation text not null default '' check (length(speaker_organisation) <= 120),
  speaker_agreed boolean not null default false,
  room text not null default '' check (length(room) <= 120),
  is_accessible boolean not null,
  at timestamptz not null,
  check (until_time > from_time)
);
create index item_event on gatherings.item (event_id, day, from_time);

-- What came of a goal that was set beforehand.
create table gatherings.outcome (
  event_id uuid not null references gatherings.event on delete cascade,
  goal int not null check (goal between 1 and 3),
  verdict text not null check (verdict in ('reached', 'partly', 'not', 'unknown')),
  what text not null check (length(what) between 1 and 500),
  told_at timestamptz not null,
  primary key (event_id, goal)
);

-- Who came, and what they found of it: always of how many.
create table gatherings.evaluation (
  event_id uuid primary key references gatherings.event on delete cascade,
  expected int not null check (expected between 1 and 100000),
  attended int not null check (attended between 0 and expected),
  asked int not null check (asked between 0 and attended),
  answered int not null check (answered between 0 and asked),
  positive int not null check (positive between 0 and answered),
  question text not null check (length(question) <= 300),
  source text not null check (length(source) between 1 and 300),
  told_at timestamptz not null,
  check (asked = 0 or question <> '')
);

alter table gatherings.event enable row level security;
create policy see on gatherings.event for select to dijkwacht_app using (gatherings.is_public(event));
create policy read on gatherings.event for select to dijkwacht_app using (
  (select gatherings.is_reader()) and status <> 'draft' and not gatherings.is_secret(event));
create policy own on gatherings.event to dijkwacht_app
  using ((select foundation.is_system()) or (select gatherings.is_organiser()) and owner_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select gatherings.is_organiser()) and owner_id = (select foundation.organisation_id()));

-- What hangs on an event is seen by whoever sees the event, and changed by whoever may change it.
create function gatherings.is_own(event uuid) returns boolean language sql stable
  as $$ select foundation.is_system() or gatherings.is_organiser() and exists (select from gatherings.event e
    where e.id = event and e.owner_id = foundation.organisation_id()) $$;

alter table gatherings.item enable row level security;
create policy see on gatherings.item for select to dijkwacht_app using (
  exists (select from gatherings.event e where e.id = event_id));
create policy own on gatherings.item to dijkwacht_app
  using (gatherings.is_own(event_id)) with check (gatherings.is_own(event_id));
alter table gatherings.outcome enable row level security;
create policy see on gatherings.outcome for select to dijkwacht_app using (
  exists (select from gatherings.event e where e.id = event_id));
create policy own on gatherings.outcome to dijkwacht_app
  using (gatherings.is_own(event_id)) with check (gatherings.is_own(event_id));
alter table gatherings.evaluation enable row level security;
create policy see on gatherings.evaluation for select to dijkwacht_app using (
  exists (select from gatherings.event e where e.id = event_id));
create policy own on gatherings.evaluation to dijkwacht_app
  using (gatherings.is_own(event_id)) with check (gatherings.is_own(event_id));
