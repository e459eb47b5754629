-- SPDX-License-Identifier: EUPL-1.2
-- One disclosure of one item to one recipient: by which agreement and rules, for what, and when. Never changed but for its recall.
create table sharing.disclosure (
  id uuid primary key,
  exchange text not null,
  agreement_id uuid not null,
  purpose text not null,
  categories text[] not null,
  -- [{"id", "version", "status"}]: the rules that decided, as they were.
  rules jsonb not null,
  -- Drafts counted: only in the demo and in tests.
  is_on_trial boolean not null,
  sender_organisation_id text not null,
  receiver_organisation_id text not null,
  item_kind text not null check (item_kind in ('listing', 'report')),
  item_id uuid not null,
  item_version int not null check (item_version > 0),
  -- Of what was sent; what it said is in the message until the recipient works by it.
  payload_digest bytea not null,
  message_number bigint not null,
  received_at timestamptz,
  understood_at timestamptz,
  decided_at timestamptz not null,
  recalled_at timestamptz,
  recall_reason text check (recall_reason in ('withdrawn', 'corrected', 'cleared', 'expired')),
  check ((recalled_at is null) = (recall_reason is null)),
  unique (receiver_organisation_id, item_kind, item_id, item_version)
);
create index disclosure_of_sender on sharing.disclosure (sender_organisation_id, decided_at desc, id desc);
create index disclosure_of_item on sharing.disclosure (item_kind, item_id) where recalled_at is null;
create index disclosure_decided_at on sharing.disclosure (decided_at);

-- The last number given out in the inbox of each recipient. Its row is locked while messages are added, so that they become visible in
-- the order of their numbers: who asks for everything after a number misses nothing.
create table sharing.inbox (
  organisation_id text primary key,
  last_number bigint not null
);

-- What waits for one recipient, in order. Neither the key nor the source in it mean anything to another recipient.
create table sharing.message (
  receiver_organisation_id text not null,
  number bigint not null,
  kind text not null check (kind in ('disclosure', 'correction', 'recall')),
  disclosure_id uuid not null references sharing.disclosure on delete cascade,
  exchange text not null,
  purpose text not null,
  item_kind text not null,
  item_key text not null,
  item_version int not null,
  source text not null,
  sender_organisation_id text not null,
  payload jsonb,
  reason text,
  sent_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'offered', 'accepted', 'effective', 'rejected')),
  offered_at timestamptz,
  offered_times int not null default 0,
  receipt_at timestamptz,
  accepted_at timestamptz,
  effective_at timestamptz,
  rejected_reason text,
  primary key (receiver_organisation_id, number)
);
create index message_open on sharing.message (sender_organisation_id, sent_at) where state <> 'effective';
create index message_of_disclosure on sharing.message (disclosure_id);
create index message_of_item on sharing.message (receiver_organisation_id, item_key, number desc);
create index message_sent_at on sharing.message (sent_at);

alter table sharing.disclosure enable row level security;
create policy see on sharing.disclosure for select to dijkwacht_app using (
  (select foundation.is_system()) or sender_organisation_id = (select foundation.organisation_id()));
create policy change on sharing.disclosure to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table sharing.inbox enable row level security;
create policy program on sharing.inbox to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table sharing.message enable row level security;
create policy see on sharing.message for select to dijkwacht_app using (
  (select foundation.is_system()) or receiver_organisation_id = (select foundation.organisation_id())
  or sender_organisation_id = (select foundation.organisation_id()));
-- Who receives says what became of it.
create policy answer on sharing.message for update to dijkwacht_app using (
  (select foundation.is_system()) or receiver_organisation_id = (select foundation.organisation_id()));
create policy add on sharing.message for insert to dijkwacht_app with check ((select foundation.is_system()));
create policy remove on sharing.message for delete to dijkwacht_app using ((select foundation.is_system()));
