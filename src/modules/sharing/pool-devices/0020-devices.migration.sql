-- SPDX-License-Identifier: EUPL-1.2
-- The pool of suspicious devices. A token is what one participant's device vector became by the split-key OPRF, in one epoch: it says nothing
-- of the device, cannot be compared with tokens of another epoch, and only who has the device in hand can make it again.
create table sharing.device_incident (
  id uuid primary key,
  pilot_id uuid not null,
  organisation_id text not null,
  -- Kind of the organisation when it told this.
  sector text not null,
  token text not null check (token ~ '^[0-9a-f]{32}$'),
  epoch bigint not null check (epoch >= 0),
  scheme_name text not null,
  scheme_version text not null,
  fraud_form text not null,
  role text not null check (role in ('attacker', 'victim')),
  evidence text not null,
  -- ISO week in which it was seen: '2026-W47'.
  week text not null check (week ~ '^[0-9]{4}-W[0-9]{2}$'),
  received_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > received_at),
  -- What is told twice counts once.
  unique (pilot_id, organisation_id, epoch, token, role, fraud_form, week)
);
create index device_incident_of_token on sharing.device_incident (pilot_id, epoch, token);
create index device_incident_expires_at on sharing.device_incident (expires_at);

-- The last word of each participant about a token.
create table sharing.device_feedback (
  pilot_id uuid not null,
  epoch bigint not null check (epoch >= 0),
  token text not null check (token ~ '^[0-9a-f]{32}$'),
  organisation_id text not null,
  verdict text not null check (verdict in ('confirmed', 'false', 'shared-device')),
  is_police boolean not null,
  given_at timestamptz not null,
  primary key (pilot_id, epoch, token, organisation_id)
);
create index device_feedback_given_at on sharing.device_feedback (given_at);

-- What a participant did after a hit in its own copy of the set. There is no action that refuses anybody.
create table sharing.device_hit (
  id uuid primary key,
  pilot_id uuid not null,
  organisation_id text not null,
  epoch bigint not null check (epoch >= 0),
  token text not null check (token ~ '^[0-9a-f]{32}$'),
  action text not null check (action in ('delay', 'extra-step', 'none')),
  fraud_form text,
  prevented text,
  is_control boolean not null,
  recorded_at timestamptz not null
);
create index device_hit_of_pilot on sharing.device_hit (pilot_id, epoch, token);
create index device_hit_recorded_at on sharing.device_hit (recorded_at);

-- Each sees and writes its own; what others told is only ever used by the program, to say whether a token is visible.
alter table sharing.device_incident enable row level security;
create policy own on sharing.device_incident to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
alter table sharing.device_feedback enable row level security;
create policy own on sharing.device_feedback to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
alter table sharing.device_hit enable row level security;
create policy own on sharing.device_hit to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
