-- SPDX-License-Identifier: EUPL-1.2
-- What is asked of an identifier is answered from one index alone, where two were kept and the table was read beside them. Marks
-- themselves are too long for an index; nearly no sighting of an import has any.
alter table identifiers.sighting add column is_marked boolean generated always as (marks <> '{}') stored;
create index sighting_newest on identifiers.sighting (identifier_id, seen_at desc)
  include (report_id, role, is_verified, dropped_at, controller_organisation_id, is_marked);
drop index identifiers.sighting_of_identifier;
drop index identifiers.sighting_counted;
-- An index answers alone about pages that were vacuumed. Those are pages with new rows only, so it is little work each time.
alter table identifiers.sighting set (autovacuum_vacuum_insert_scale_factor = 0.02);

-- As before, but for how it is found: in order from the index, so that it ends at two thousand. Without saying so PostgreSQL read and sorted
-- all reports of an identifier, a hundred thousand of them with every batch that named it.
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
          and s.role in ('paid-to', 'contact', 'site', 'seller') and (guard.before is null or s.seen_at > guard.before)
        order by s.seen_at desc limit 2000) newest
      group by 1, 2, 3) tallied $$;
