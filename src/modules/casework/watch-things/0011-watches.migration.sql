-- SPDX-License-Identifier: EUPL-1.2
-- What one person wants to hear about. Its id is made when the watch begins, as the ids of reports are when they come in, so
-- a report with a larger id came in after it.
create table casework.watch (
  id uuid primary key,
  person_id text not null,
  organisation_id text not null,
  kind text not null check (kind in ('identifier', 'case', 'words')),
  identifier_kind text,
  canonical text,
  -- Any report of the case: the case is where that report is now.
  report_id uuid,
  words text check (length(words) between 2 and 200),
  since timestamptz not null,
  -- When the person last saw to it.
  tended_at timestamptz not null,
  check ((kind = 'identifier') = (canonical is not null) and (kind = 'identifier') = (identifier_kind is not null)
    and (kind = 'case') = (report_id is not null) and (kind = 'words') = (words is not null))
);
create index watch_of_person on casework.watch (person_id, since desc);
create index watch_of_identifier on casework.watch (canonical, identifier_kind) where kind = 'identifier';
create index watch_of_case on casework.watch (organisation_id) where kind = 'case';
create index watch_of_words on casework.watch (organisation_id) where kind = 'words';
create index watch_tended_at on casework.watch (tended_at);

-- One report that answers to a watch. Those of other organisations are only ever counted.
create table casework.alert (
  watch_id uuid not null references casework.watch on delete cascade,
  report_id uuid not null,
  organisation_id text not null,
  at timestamptz not null,
  read_at timestamptz,
  primary key (watch_id, report_id)
);
create index alert_unread on casework.alert (watch_id, at desc) where read_at is null;
create index alert_at on casework.alert (at);

alter table casework.watch enable row level security;
create policy own on casework.watch to dijkwacht_app
  using ((select foundation.is_system())
    or organisation_id = (select foundation.organisation_id()) and person_id = (select foundation.subject_id()))
  with check ((select foundation.is_system())
    or organisation_id = (select foundation.organisation_id()) and person_id = (select foundation.subject_id()));

alter table casework.alert enable row level security;
create policy see on casework.alert for select to dijkwacht_app using (
  (select foundation.is_system())
  or organisation_id = (select foundation.organisation_id())
    and exists (select from casework.watch w where w.id = watch_id));
create policy change on casework.alert to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

-- Unread ones about reports of other organisations, for the person who watches: numbers, never rows.
create function casework.count_alerts_elsewhere() returns table (watch_id uuid, alerts int)
  language sql stable security definer set search_path = '' as $$
    select a.watch_id, count(*)::int from casework.alert a join casework.watch w on w.id = a.watch_id
    where w.person_id = foundation.subject_id() and w.organisation_id = foundation.organisation_id()
      and a.organisation_id <> w.organisation_id and a.read_at is null
    group by 1 $$;
revoke all on function casework.count_alerts_elsewhere from public;
grant execute on function casework.count_alerts_elsewhere to dijkwacht_app;
