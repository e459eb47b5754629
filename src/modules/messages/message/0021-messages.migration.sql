-- SPDX-License-Identifier: EUPL-1.2
-- Messages that people and partners handed in. The message itself lies here sealed until it is judged, or for at most 72 hours.
create table shield.message (
  id uuid primary key,
  channel text not null check (channel in ('mail', 'upload', 'screenshot', 'text', 'address', 'api', 'list')),
  status text not null check (status in ('received', 'not-read', 'understood', 'judged', 'lapsed')),
  -- The partner that handed it in; null for everybody else.
  organisation_id text,
  -- The list that somebody keeps, as its file is called.
  list_name text check (length(list_name) <= 100),
  -- Of the original, in hex: evidence of what was seen after it is gone.
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- The original with how it came in.
  sealed bytea,
  -- Finds it again for whoever holds the code.
  receipt_digest bytea unique,
  received_at timestamptz not null,
  understood_at timestamptz,
  judged_at timestamptz,
  -- How often somebody began to read it: one that kills its reader is not tried for ever.
  attempts int not null default 0,
  -- Why it was not read.
  because text check (length(because) <= 60),
  -- Addresses that the DNS can do nothing about: [{"url": "…", "because": "page-of-many"}], without what points to a person.
  pages jsonb not null default '[]',
  reply text not null default 'none' check (reply in ('none', 'due', 'sent', 'failed', 'refused')),
  reply_because text check (length(reply_because) <= 60),
  reply_attempts int not null default 0,
  -- To whom, and what: gone when it was sent or given up.
  sealed_reply bytea,
  check (sealed is null or status not in ('judged', 'lapsed')),
  check (sealed_reply is null or reply = 'due')
);
alter table shield.message alter column sealed set storage external;
create index message_with_original on shield.message (received_at) where sealed is not null;
create index message_for_person on shield.message (received_at) where status in ('not-read', 'understood');
create index message_received_at on shield.message (received_at);
create index message_of_organisation on shield.message (organisation_id, received_at desc) where organisation_id is not null;

-- Who was answered by mail in the last hour, by a keyed digest of the address.
create table shield.answered (
  digest bytea primary key,
  at timestamptz not null
);

alter table shield.message enable row level security;
create policy see on shield.message for select to dijkwacht_app using (
  (select shield.judges())
  or organisation_id = (select foundation.organisation_id())
  or receipt_digest = decode(nullif(current_setting('shield.receipt', true), ''), 'hex'));
create policy hand_in on shield.message for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or status = 'received' and organisation_id is not distinct from (select foundation.organisation_id()));
create policy judge on shield.message for update to dijkwacht_app
  using ((select shield.judges())) with check ((select shield.judges()));
alter table shield.answered enable row level security;
create policy own on shield.answered to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
