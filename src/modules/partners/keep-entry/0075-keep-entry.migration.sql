-- SPDX-License-Identifier: EUPL-1.2
-- The partner that an entry of the register is about keeps it itself, with more than one pair of eyes.

-- Whether this transaction works for who keeps an entry, or for an editor of the register: said by the code after it looked at the permission,
-- for one transaction.
create function partners.is_entry_keeper() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.entry_keeper', true) = 'yes' $$;
create function partners.is_register_editor() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.register_editor', true) = 'yes' $$;

alter table partners.reporting_point
  add column version int not null default 1,
  -- The same as in the file: a newer version of the program may still correct it. What a partner keeps is its own.
  add column is_shipped boolean not null default true;
create policy keep_reporting_points on partners.reporting_point for update to dijkwacht_app
  using ((select partners.is_register_editor()) or (select partners.is_entry_keeper())
    and entry ->> 'organisationId' = (select foundation.organisation_id()))
  with check ((select partners.is_register_editor()) or (select partners.is_entry_keeper())
    and entry ->> 'organisationId' = (select foundation.organisation_id()));

-- A change that somebody put forward. Whoever reads the register sees it when it is shown.
create table partners.point_change (
  id uuid primary key,
  point_id text not null references partners.reporting_point on delete cascade,
  -- Who keeps the entry; null: nobody yet, so that only editors do.
  organisation_id text,
  base_version int not null,
  entry jsonb not null check (jsonb_typeof(entry) = 'object'),
  why text not null check (length(why) between 1 and 1000),
  -- Of a way in or of the day on which it was compared: two people approve.
  needs_two boolean not null,
  -- Shown a day after the second approval, while whoever stood there before can stop it.
  waits boolean not null,
  state text not null default 'proposed'
    check (state in ('proposed', 'seconded', 'waiting', 'shown', 'declined', 'withdrawn', 'stopped')),
  proposed_by text not null,
  proposed_organisation_id text not null,
  proposed_at timestamptz not null,
  first_by text,
  first_organisation_id text,
  first_at timestamptz,
  second_by text,
  second_organisation_id text,
  second_at timestamptz,
  shows_from timestamptz,
  -- Of the code that stops it.
  stop_digest bytea unique,
  ended_by text,
  ended_organisation_id text,
  ended_at timestamptz,
  because text check (length(because) <= 1000),
  check ((state in ('proposed', 'seconded', 'waiting')) = (ended_at is null)),
  -- The last lock on the eyes and the day.
  check (waits <= needs_two),
  check (first_by is null or first_by <> proposed_by),
  check (second_by is null or first_by is not null and second_by <> first_by and second_by <> proposed_by),
  check (state <> 'shown' or first_by is not null),
  check (not needs_two or state not in ('waiting', 'shown') or second_by is not null
    and (first_organisation_id <> proposed_organisation_id or second_organisation_id <> proposed_organisation_id)),
  check (not waits or state not in ('waiting', 'shown') or shows_from >= second_at + interval '24 hours'),
  check (not waits or state <> 'shown' or ended_at >= shows_from)
);
create unique index point_change_open on partners.point_change (point_id)
  where state in ('proposed', 'seconded', 'waiting');
create index point_change_of_point on partners.point_change (point_id, proposed_at);
create index point_change_waiting on partners.point_change (shows_from) where state = 'waiting';

alter table partners.point_change enable row level security;
create policy keep on partners.point_change to dijkwacht_app
  using ((select partners.is_register_editor()) or (select partners.is_entry_keeper())
    and organisation_id = (select foundation.organisation_id()))
  with check ((select partners.is_register_editor()) or (select partners.is_entry_keeper())
    and organisation_id = (select foundation.organisation_id()));

-- What became of an entry, for everybody: which parts, when, from which source. Nobody's name, and no number: an old one would be called.
create table partners.point_history (
  id uuid primary key,
  point_id text not null references partners.reporting_point on delete cascade,
  at timestamptz not null,
  what text not null check (what in ('changed', 'stopped', 'assigned')),
  fields text[] not null,
  source jsonb
);
create index point_history_of_point on partners.point_history (point_id, at);
alter table partners.point_history enable row level security;
create policy read_point_history on partners.point_history for select to dijkwacht_app using (true);
create policy write_point_history on partners.point_history for all to dijkwacht_app
  using ((select partners.is_entry_keeper()) or (select partners.is_register_editor()))
  with check ((select partners.is_entry_keeper()) or (select partners.is_register_editor()));

-- Where who keeps an entry is warned: the mailbox of a department, sealed. Given by the operator, so that no change of an entry can change it.
create table partners.point_contact (
  point_id text primary key references partners.reporting_point on delete cascade,
  sealed_address bytea not null,
  at timestamptz not null
);
alter table partners.point_contact enable row level security;
create policy keep on partners.point_contact to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());

create table partners.point_letter (
  id uuid primary key,
  point_id text not null references partners.reporting_point on delete cascade,
  kind text not null check (kind in ('changes', 'stale')),
  -- Once about each: the number of the change, or the day since which an entry is old.
  about text not null,
  sealed_address bytea,
  sealed_token bytea,
  state text not null default 'due' check (state in ('due', 'sent', 'failed')),
  attempts int not null default 0,
  at timestamptz not null,
  unique (point_id, kind, about)
);
create index point_letter_at on partners.point_letter (at);
alter table partners.point_letter enable row level security;
create policy keep on partners.point_letter to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
