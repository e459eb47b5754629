-- SPDX-License-Identifier: EUPL-1.2
-- What a report is about: one row a report. Who sees the report, sees this.
create table classification.report (
  report_id uuid primary key,
  controller_organisation_id text not null,
  form text, -- 'FF-410'; null: not known
  confidence real check (confidence between 0 and 1), -- only when the text decided
  needs_person boolean not null,
  decided jsonb not null,
  suggestion jsonb,
  partner_codes jsonb not null default '[]', -- as the partner gave them, never replaced by ours
  message_kind text check (message_kind in ('genuine', 'advertising', 'phishing')),
  at timestamptz not null
);
create index report_that_needs_person on classification.report (controller_organisation_id, at) where needs_person;
create index report_at on classification.report (at);

alter table classification.report enable row level security;
create policy see on classification.report for select to dijkwacht_app using (
  (select foundation.is_system()) or controller_organisation_id = (select foundation.organisation_id()));
create policy change on classification.report for update to dijkwacht_app using (
  (select foundation.is_system()) or controller_organisation_id = (select foundation.organisation_id()));
create policy file on classification.report for insert to dijkwacht_app with check ((select foundation.is_system()));
create policy remove on classification.report for delete to dijkwacht_app using ((select foundation.is_system()));
