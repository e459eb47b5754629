-- SPDX-License-Identifier: EUPL-1.2
-- How many organisations besides the one that asks have somebody at work on reports of a case: a number, never who or what.
-- The anchors are those of the same case as each organisation has it.
create function casework.count_other_workers(anchors uuid[]) returns int
  language sql stable security definer set search_path = '' as $$
    select count(distinct w.organisation_id)::int from casework.work w
    where w.case_label in (select a.case_label from casework.work a where a.report_id = any(anchors)) and w.assigned_to is not null and w.status in ('received', 'confirmed')
      and w.organisation_id <> coalesce(foundation.organisation_id(), '') $$;
revoke all on function casework.count_other_workers from public;
grant execute on function casework.count_other_workers to dijkwacht_app;
