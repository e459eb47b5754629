-- SPDX-License-Identifier: EUPL-1.2
-- Counted once per identifier: as a condition on a column of a subquery the count was made twice.
create or replace function identifiers.count_verified(ids uuid[]) returns table (identifier_id uuid, reports int)
  language sql stable security definer set search_path = '' as $$
    select asked.id, counted.reports from unnest(ids) asked (id) cross join lateral (
      select count(distinct bounded.report_id)::int as reports from (
        select s.report_id from identifiers.sighting s where s.identifier_id = asked.id and s.is_verified
          and s.dropped_at is null and s.role in ('paid-to', 'contact', 'site', 'seller') limit 2000) bounded) counted
    where counted.reports > 0 $$;
