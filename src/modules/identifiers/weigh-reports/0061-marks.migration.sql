-- SPDX-License-Identifier: EUPL-1.2
-- Reports that share a mark come from one source, and count once together.
alter table identifiers.sighting add column marks text[] not null default '{}';
create index sighting_counted on identifiers.sighting (identifier_id, seen_at desc) where is_verified and dropped_at is null;

-- From this day on fewer reports count than before, so that it is counted again. Empty: no threshold rests on its reports.
alter table identifiers.identifier add column recount_on date;
create index identifier_recount_on on identifiers.identifier (recount_on) where recount_on is not null;

-- Verified reports that may count, the newest two thousand, without those that a guard sets aside at this moment: how many there are of
-- each organisation and day with the same marks. Numbers, never reports, so that an authority can weigh what others received.
drop function identifiers.count_verified(uuid[], timestamptz);
create function identifiers.tally(ids uuid[], at timestamptz)
  returns table (identifier_id uuid, organisation_id text, marks text[], seen_on text, reports int)
  language sql stable security definer set search_path = '' as $$
    select asked.id, tallied.organisation_id, tallied.marks, tallied.seen_on::text, tallied.reports
    from unnest(ids) asked (id)
    left join lateral (select max(g.cleared_at) as before from identifiers.guard g
      where g.identifier_id = asked.id and g.guarded_until > at) guard on true
    cross join lateral (
      select newest.organisation_id, newest.marks, newest.seen_on, count(distinct newest.report_id)::int as reports from (
        select s.report_id, s.controller_organisation_id as organisation_id, s.marks,
          (s.seen_at at time zone 'Europe/Amsterdam')::date as seen_on
        from identifiers.sighting s where s.identifier_id = asked.id and s.is_verified and s.dropped_at is null
          and s.role in ('paid-to', 'contact', 'site', 'seller') and (guard.before is null or s.seen_at > guard.before)
        order by s.seen_at desc limit 2000) newest
      group by 1, 2, 3) tallied $$;
revoke all on function identifiers.tally from public;
grant execute on function identifiers.tally to dijkwacht_app;
