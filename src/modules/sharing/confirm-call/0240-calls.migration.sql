-- SPDX-License-Identifier: EUPL-1.2
-- Calls that are open now, each for minutes. No number and no word: the tag is what both key holders make of the words, and only whoever has the words can
-- open the last four digits of the number.
create table sharing.open_call (
  id uuid primary key,
  organisation_id text not null,
  opened_by text not null,
  tag bytea not null check (length(tag) = 16),
  -- The four digits, sealed.
  entry bytea not null check (length(entry) = 32),
  opened_at timestamptz not null,
  ends_at timestamptz not null check (ends_at <= opened_at + interval '15 minutes'),
  -- How often the words were looked up.
  looked_up int not null default 0,
  unique (organisation_id, tag)
);
create index open_call_ends_at on sharing.open_call (ends_at);
create index open_call_of_opener on sharing.open_call (opened_by);

-- What stays of calls: numbers of a day.
create table sharing.call_count (
  organisation_id text not null,
  day date not null,
  opened int not null default 0,
  -- Calls of which the words were looked up, and words that were nobody's.
  found int not null default 0,
  not_found int not null default 0,
  primary key (organisation_id, day)
);

alter table sharing.open_call enable row level security;
create policy own on sharing.open_call to dijkwacht_app
  using ((select foundation.is_system()) or (organisation_id = (select foundation.organisation_id())
    and opened_by = (select foundation.subject_id()) and (select foundation.may('calls:open'))))
  with check ((select foundation.is_system()) or (organisation_id = (select foundation.organisation_id())
    and opened_by = (select foundation.subject_id()) and (select foundation.may('calls:open'))));
alter table sharing.call_count enable row level security;
create policy own on sharing.call_count to dijkwacht_app
  using ((select foundation.is_system()) or (organisation_id = (select foundation.organisation_id())
    and (select foundation.may('calls:open'))))
  with check ((select foundation.is_system()) or (organisation_id = (select foundation.organisation_id())
    and (select foundation.may('calls:open'))));

-- only adds: the keys of one more kind of tag
alter table sharing.oprf_key drop constraint oprf_key_namespace_check;
alter table sharing.oprf_key add constraint oprf_key_namespace_check
  check (namespace in ('partner', 'device', 'citizen', 'person', 'call'));
