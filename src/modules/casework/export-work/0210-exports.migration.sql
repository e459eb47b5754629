-- SPDX-License-Identifier: EUPL-1.2
-- Files of reports that somebody asked for: which reports, what for, and above fifty the colleague who agreed. What is in it never changes.
create table casework.export (
  id uuid primary key,
  organisation_id text not null,
  -- The filter of the queue, or the case; where one looks what is in it.
  search text not null,
  report_ids uuid[] not null check (cardinality(report_ids) > 0),
  purpose text not null,
  more text not null check (length(more) <= 300),
  status text not null check (status in ('proposed', 'approved', 'declined', 'taken-back', 'taken')),
  asked_by text not null,
  asked_at timestamptz not null,
  judged_by text,
  because text,
  constraint never_alone check (status not in ('approved', 'taken') or cardinality(report_ids) <= 50 or coalesce(judged_by <> asked_by, false))
);
create index export_of_organisation on casework.export (organisation_id, status);
create index export_asked_at on casework.export (asked_at);
alter table casework.export enable row level security;
create policy of_organisation on casework.export to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
revoke update on casework.export from dijkwacht_app;
grant update (status, judged_by, because) on casework.export to dijkwacht_app;
