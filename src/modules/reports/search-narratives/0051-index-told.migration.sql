-- SPDX-License-Identifier: EUPL-1.2
-- Later answers are looked up once for all reports: one by one that took longer than the words themselves.
create or replace function reports.index_told(ids uuid[]) returns void language sql set search_path = '' as $$
  insert into reports.told (report_id, organisation_id, received_at, words)
  select r.id, r.controller_organisation_id, r.received_at,
    reports.words_of(concat_ws(' ', r.narrative, later.told), r.controller_organisation_id)
  from reports.report r left join (
    select q.report_id, string_agg(q.answer, ' ') as told from reports.question q where q.report_id = any(ids) group by 1)
    later on later.report_id = r.id
  where r.id = any(ids)
  on conflict (report_id) do update set words = excluded.words $$;
