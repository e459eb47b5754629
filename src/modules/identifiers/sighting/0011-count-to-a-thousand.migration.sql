-- SPDX-License-Identifier: EUPL-1.2
-- No threshold asks for more than a thousand, and an account in a hundred thousand reports is counted with every new one.
create or replace function identifiers.count_verified(ids uuid[]) returns table (identifier_id uuid, reports int)
  language sql stable security definer set search_path = '' as $$
    select counted.id, counted.reports from (
      select id, (select count(distinct bounded.report_id)::int from (
        select s.report_id from identifiers.sighting s where s.identifier_id = id and s.is_verified and s.dropped_at is null
          and s.role in ('paid-to', 'contact', 'site', 'seller') limit 2000) bounded) as reports
      from unnest(ids) id) counted
    where counted.reports > 0 $$;
