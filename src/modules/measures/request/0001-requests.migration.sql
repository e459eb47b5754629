-- SPDX-License-Identifier: EUPL-1.2
-- What one organisation asked another to do, and what came of it. What it is about stands in the table below for who asks, and for who is asked in
-- what was disclosed; nobody's name is in it.
create table measures.request (
  id uuid primary key,
  measure text not null check (measure in ('freeze', 'block', 'take-down', 'delay', 'warn')),
  -- Ids in the edition of the barrier model that it was chosen from.
  edition int not null,
  barrier text not null,
  step text not null,
  sender_organisation_id text not null,
  receiver_organisation_id text not null,
  ground text not null check (ground in ('listing', 'threshold', 'reports', 'case', 'signal')),
  ground_id uuid not null,
  -- From where it was asked: an own report of the case, or the signal.
  case_report_id uuid,
  signal_id uuid,
  -- How often the payload was sent: reminders are new versions of it.
  reminders int not null default 0 check (reminders between 0 and 2),
  status text not null check (status in ('asked', 'received', 'understood', 'promised', 'in-force', 'to-lift', 'lifted', 'refused', 'withdrawn')),
  version int not null default 1,
  outcome text check (outcome in ('done', 'partly', 'already', 'refused', 'impossible')),
  refusal text check (refusal in ('own-check', 'no-ground', 'not-ours', 'harms-innocent', 'too-heavy', 'investigation')),
  -- Words of whoever asked, without an account, a number or an address in them: they went along.
  note text not null default '' check (length(note) <= 600),
  -- Words of whoever was asked, and by what they find it in their own system.
  words text check (length(words) <= 600),
  own_reference text check (length(own_reference) <= 60),
  in_force_until date,
  asked_at timestamptz not null,
  received_at timestamptz,
  understood_at timestamptz,
  decided_at timestamptz,
  in_force_at timestamptz,
  to_lift_at timestamptz,
  lifted_at timestamptz,
  ended_at timestamptz,
  withdrawn_because text check (withdrawn_because in ('by-hand', 'ground-gone', 'protected', 'erased', 'no-answer')),
  check (sender_organisation_id <> receiver_organisation_id),
  check ((case_report_id is null) <> (signal_id is null)),
  check ((status in ('lifted', 'refused', 'withdrawn')) = (ended_at is not null)),
  check ((status in ('to-lift', 'withdrawn')) <= (withdrawn_because is not null)),
  check ((status = 'refused') <= (outcome in ('refused', 'impossible')))
);
create index request_received on measures.request (receiver_organisation_id, asked_at desc, id desc);
create index request_asked on measures.request (sender_organisation_id, asked_at desc, id desc);
create index request_open on measures.request (asked_at, id) where ended_at is null;
create index request_ground on measures.request (ground, ground_id) where ended_at is null;
create index request_of_case on measures.request (case_report_id) where case_report_id is not null;
create index request_of_signal on measures.request (signal_id) where signal_id is not null;
create index request_of_barrier on measures.request (barrier);
create index request_ended_at on measures.request (ended_at);
-- The same thing is asked of the same organisation once at a time.
create unique index request_of_signal_once on measures.request (receiver_organisation_id, sender_organisation_id, measure, barrier, signal_id)
  where ended_at is null and signal_id is not null;
create unique index request_of_case_once on measures.request (receiver_organisation_id, sender_organisation_id, measure, barrier, case_report_id)
  where ended_at is null and ground = 'case';

-- Which account, number or name it is about. Only for who asked: who is asked has it from the disclosure.
create table measures.subject (
  request_id uuid primary key references measures.request on delete cascade,
  identifier_id uuid not null,
  kind text not null,
  canonical text not null,
  organisation_id text not null,
  receiver_organisation_id text not null,
  measure text not null,
  is_open boolean not null default true
);
create unique index subject_once on measures.subject (receiver_organisation_id, organisation_id, measure, identifier_id) where is_open;
create index subject_of_identifier on measures.subject (kind, canonical);
create index subject_open on measures.subject (identifier_id) where is_open;

alter table measures.request enable row level security;
create policy see on measures.request for select to dijkwacht_app using (
  (select foundation.is_system()) or sender_organisation_id = (select foundation.organisation_id())
  or receiver_organisation_id = (select foundation.organisation_id()));
create policy change on measures.request to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table measures.subject enable row level security;
create policy see on measures.subject for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on measures.subject to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
