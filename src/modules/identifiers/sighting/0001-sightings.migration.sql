-- SPDX-License-Identifier: EUPL-1.2
-- One account, number, address or name that somebody reported.
create table identifiers.identifier (
  id uuid primary key,
  kind text not null,
  canonical text not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- Category of the protected list; such an identifier can be reported and never listed.
  protected_as text,
  unique (kind, canonical)
);
create index identifier_last_seen_at on identifiers.identifier (last_seen_at);

-- One report in which it occurred, in one part that it played.
create table identifiers.sighting (
  report_id uuid not null,
  identifier_id uuid not null references identifiers.identifier on delete cascade,
  role text not null check (role in ('paid-to', 'contact', 'site', 'seller', 'display', 'mentioned')),
  origin text not null check (origin in ('stated', 'found')),
  controller_organisation_id text not null,
  is_verified boolean not null,
  dropped_at timestamptz,
  seen_at timestamptz not null,
  primary key (report_id, identifier_id, role)
);
create index sighting_of_identifier on identifiers.sighting (identifier_id) include (report_id, role, is_verified, dropped_at);
create index sighting_seen_at on identifiers.sighting (seen_at);

alter table identifiers.sighting enable row level security;
create policy see on identifiers.sighting for select to dijkwacht_app using (
  (select foundation.is_system()) or controller_organisation_id = (select foundation.organisation_id()));
create policy change on identifiers.sighting to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table identifiers.identifier enable row level security;
create policy see on identifiers.identifier for select to dijkwacht_app using (
  (select foundation.is_system())
  or exists (select from identifiers.sighting s where s.identifier_id = identifier.id));
create policy change on identifiers.identifier to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

-- Distinct verified reports that still count, with a role that may list: numbers, never rows, so that an authority can weigh
-- what others received without seeing it.
create function identifiers.count_verified(ids uuid[]) returns table (identifier_id uuid, reports int)
  language sql stable security definer set search_path = '' as $$
    select s.identifier_id, count(distinct s.report_id)::int from identifiers.sighting s
    where s.identifier_id = any(ids) and s.is_verified and s.dropped_at is null
      and s.role in ('paid-to', 'contact', 'site', 'seller')
    group by s.identifier_id $$;
revoke all on function identifiers.count_verified from public;
grant execute on function identifiers.count_verified to dijkwacht_app;

-- Reports per role and month over all organisations, for the one who decides: numbers, never rows.
create function identifiers.count_by_role(asked uuid)
  returns table (role text, month text, verified int, unverified int)
  language sql stable security definer set search_path = '' as $$
    select s.role, to_char(s.seen_at at time zone 'Europe/Amsterdam', 'YYYY-MM'),
      (count(distinct s.report_id) filter (where s.is_verified))::int,
      (count(distinct s.report_id) filter (where not s.is_verified))::int
    from identifiers.sighting s where s.identifier_id = asked and s.dropped_at is null group by 1, 2 $$;
revoke all on function identifiers.count_by_role from public;
grant execute on function identifiers.count_by_role to dijkwacht_app;
