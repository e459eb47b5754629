-- SPDX-License-Identifier: EUPL-1.2
-- One row per report: what the queue is sorted and filtered by, copied from the modules that own it, and who works on it.
-- Urgency itself is not stored: it passes with time. Stored is until when each part of it holds.
create table casework.work (
  report_id uuid primary key,
  organisation_id text not null,
  received_at timestamptz not null,
  status text not null,
  form text,
  channel text,
  loss_in_cents bigint,
  occurred_on date,
  wants_help boolean not null default false,
  needs_person boolean not null default false,
  -- The money went to an account that we know.
  has_account boolean not null default false,
  -- The label that the engine gives its case: means nothing, and is never shown.
  case_label uuid,
  recoverable_until timestamptz,
  surge_until timestamptz,
  hot_until timestamptz generated always as (greatest(recoverable_until, surge_until)) stored,
  assigned_to text,
  assigned_name text,
  assigned_at timestamptz,
  assigned_by text,
  assigned_version int not null default 0
);
-- The queue: first the few that are hot now, sorted on the spot; then the rest as it lies in the index.
create index work_hot on casework.work (organisation_id, status, hot_until) where hot_until is not null;
create index work_waiting on casework.work (organisation_id, status, wants_help desc, received_at, report_id);
create index work_form on casework.work (organisation_id, status, form, wants_help desc, received_at, report_id);
create index work_newest on casework.work (organisation_id, received_at desc, report_id desc);
create index work_assigned on casework.work (organisation_id, assigned_to) where assigned_to is not null;
create index work_to_classify on casework.work (organisation_id, status, wants_help desc, received_at, report_id)
  where needs_person;
create index work_of_case on casework.work (case_label, organisation_id, received_at) where case_label is not null;

alter table casework.work enable row level security;
create policy see on casework.work for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy assign on casework.work for update to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy keep on casework.work for insert to dijkwacht_app with check ((select foundation.is_system()));
create policy remove on casework.work for delete to dijkwacht_app using ((select foundation.is_system()));
