-- SPDX-License-Identifier: EUPL-1.2
-- After an authority cleared somebody: reports of before that decision list this identifier no more, until the day that its policy says.
create table identifiers.guard (
  identifier_id uuid not null references identifiers.identifier on delete cascade,
  cleared_at timestamptz not null,
  guarded_until timestamptz not null check (guarded_until > cleared_at),
  primary key (identifier_id, cleared_at)
);
create index guard_guarded_until on identifiers.guard (guarded_until);

alter table identifiers.guard enable row level security;
create policy program on identifiers.guard to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

-- As before, without the reports that a guard sets aside at this moment.
drop function identifiers.count_verified(uuid[]);
create function identifiers.count_verified(ids uuid[], at timestamptz) returns table (identifier_id uuid, reports int)
  language sql stable security definer set search_path = '' as $$
    select asked.id, counted.reports from unnest(ids) asked (id)
    left join lateral (select max(g.cleared_at) as before from identifiers.guard g
      where g.identifier_id = asked.id and g.guarded_until > at) guard on true
    cross join lateral (
      select count(distinct bounded.report_id)::int as reports from (
        select s.report_id from identifiers.sighting s where s.identifier_id = asked.id and s.is_verified
          and s.dropped_at is null and s.role in ('paid-to', 'contact', 'site', 'seller')
          and (guard.before is null or s.seen_at > guard.before) limit 2000) bounded) counted
    where counted.reports > 0 $$;
revoke all on function identifiers.count_verified from public;
grant execute on function identifiers.count_verified to dijkwacht_app;
