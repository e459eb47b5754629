-- SPDX-License-Identifier: EUPL-1.2
-- What people of one organisation write about a report. A case shows whatever hangs on its reports, so that merging,
-- splitting and taking that back never move anything.
create table casework.note (
  id uuid primary key,
  report_id uuid not null,
  organisation_id text not null,
  text text not null check (length(text) between 1 and 10000),
  author_id text not null,
  author_name text not null,
  written_at timestamptz not null,
  -- Who changed it last; version counts the changes.
  changed_name text,
  changed_at timestamptz not null,
  version int not null default 1
);
create index note_of_report on casework.note (report_id, written_at);
create index note_changed_at on casework.note (changed_at);

create table casework.task (
  id uuid primary key,
  report_id uuid not null,
  organisation_id text not null,
  text text not null check (length(text) between 1 and 1000),
  due_on date,
  done_at timestamptz,
  done_name text,
  author_id text not null,
  author_name text not null,
  written_at timestamptz not null,
  changed_name text,
  changed_at timestamptz not null,
  version int not null default 1
);
create index task_of_report on casework.task (report_id, written_at);
create index task_changed_at on casework.task (changed_at);

-- A filter of the queue that somebody gave a name.
create table casework.saved_filter (
  id uuid primary key,
  organisation_id text not null,
  person_id text not null,
  person_name text not null,
  name text not null check (length(name) between 1 and 60),
  -- The query of the address, without page number.
  search text not null check (length(search) <= 1000),
  is_shared boolean not null,
  saved_at timestamptz not null,
  unique (person_id, name)
);
create index saved_filter_of_organisation on casework.saved_filter (organisation_id) where is_shared;

alter table casework.note enable row level security;
create policy own on casework.note to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
alter table casework.task enable row level security;
create policy own on casework.task to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
alter table casework.saved_filter enable row level security;
create policy see on casework.saved_filter for select to dijkwacht_app using (
  (select foundation.is_system())
  or organisation_id = (select foundation.organisation_id())
    and (is_shared or person_id = (select foundation.subject_id())));
create policy change on casework.saved_filter to dijkwacht_app
  using ((select foundation.is_system())
    or organisation_id = (select foundation.organisation_id()) and person_id = (select foundation.subject_id()))
  with check ((select foundation.is_system())
    or organisation_id = (select foundation.organisation_id()) and person_id = (select foundation.subject_id()));
