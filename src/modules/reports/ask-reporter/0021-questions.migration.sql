-- SPDX-License-Identifier: EUPL-1.2
-- What the receiving organisation asked the reporter later, and what the reporter answered: part of the report.
create table reports.question (
  id uuid primary key,
  report_id uuid not null references reports.report on delete cascade,
  organisation_id text not null,
  asked_at timestamptz not null,
  question text not null,
  answered_at timestamptz,
  answer text,
  -- When the organisation first read the answer.
  seen_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index question_of_report on reports.question (report_id);
create index question_to_read on reports.question (answered_at) where answered_at is not null and seen_at is null;

-- Who sees the report sees its questions, so that the holder of its code can answer; only who answers for the report asks.
alter table reports.question enable row level security;
create policy see on reports.question for select to dijkwacht_app
  using (exists (select from reports.report r where r.id = report_id));
create policy ask on reports.question for insert to dijkwacht_app with check (
  organisation_id = (select foundation.organisation_id())
  and exists (select from reports.report r
    where r.id = report_id and r.controller_organisation_id = (select foundation.organisation_id())));
create policy answer on reports.question for update to dijkwacht_app
  using (exists (select from reports.report r where r.id = report_id));
create policy remove on reports.question for delete to dijkwacht_app using ((select foundation.is_system()));
