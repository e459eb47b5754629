-- SPDX-License-Identifier: EUPL-1.2
-- Words alone say of one identifier in twenty that it is the other party's while it is the reporter's own or an organisation's. From now on only
-- what somebody said counts: in a field, on the last page of the form, afterwards, or at the desk.
drop index identifiers.sighting_newest;
create index sighting_newest on identifiers.sighting (identifier_id, seen_at desc)
  include (report_id, role, origin, is_verified, dropped_at, controller_organisation_id, is_marked);

create or replace function identifiers.tally(ids uuid[], at timestamptz)
  returns table (identifier_id uuid, organisation_id text, marks text[], seen_on text, reports int)
  language sql stable security definer set search_path = '' set enable_bitmapscan = off as $$
    select asked.id, tallied.organisation_id, tallied.marks, tallied.seen_on::text, tallied.reports
    from unnest(ids) asked (id)
    left join lateral (select max(g.cleared_at) as before from identifiers.guard g
      where g.identifier_id = asked.id and g.guarded_until > at) guard on true
    cross join lateral (
      select newest.organisation_id, newest.marks, newest.seen_on, count(distinct newest.report_id)::int as reports from (
        select s.report_id, s.controller_organisation_id as organisation_id,
          case when s.is_marked then (select m.marks from identifiers.sighting m where m.report_id = s.report_id
            and m.identifier_id = s.identifier_id and m.role = s.role) else '{}' end as marks,
          (s.seen_at at time zone 'Europe/Amsterdam')::date as seen_on
        from identifiers.sighting s where s.identifier_id = asked.id and s.is_verified and s.dropped_at is null
          and s.origin = 'stated' and s.role in ('paid-to', 'contact', 'site', 'seller')
          and (guard.before is null or s.seen_at > guard.before)
        order by s.seen_at desc limit 2000) newest
      group by 1, 2, 3) tallied $$;

-- What only the words tell stands among what is mentioned: nobody said yet what it was.
create or replace function identifiers.count_by_role(asked uuid)
  returns table (role text, month text, verified int, unverified int)
  language sql stable security definer set search_path = '' as $$
    select case s.origin when 'stated' then s.role else 'mentioned' end,
      to_char(s.seen_at at time zone 'Europe/Amsterdam', 'YYYY-MM'),
      (count(distinct s.report_id) filter (where s.is_verified))::int,
      (count(distinct s.report_id) filter (where not s.is_verified))::int
    from identifiers.sighting s where s.identifier_id = asked and s.dropped_at is null group by 1, 2 $$;
