-- SPDX-License-Identifier: EUPL-1.2
-- Distinct reports of all organisations that still count and in which the identifier played a part that links: numbers, never rows.
create function identifiers.count_reports(ids uuid[]) returns table (identifier_id uuid, reports int)
  language sql stable security definer set search_path = '' as $$
    select s.identifier_id, count(distinct s.report_id)::int from identifiers.sighting s
    where s.identifier_id = any(ids) and s.dropped_at is null and s.role in ('paid-to', 'contact', 'site', 'seller')
    group by s.identifier_id $$;
revoke all on function identifiers.count_reports from public;
grant execute on function identifiers.count_reports to dijkwacht_app;
