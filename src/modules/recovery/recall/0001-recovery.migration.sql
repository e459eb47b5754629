-- SPDX-License-Identifier: EUPL-1.2
-- Somebody wants a payment back. What became of it, without an account or an amount: these rows are counted for years.
create table recovery.recall (
  id uuid primary key,
  origin_kind text not null check (origin_kind in ('report', 'complaint')),
  origin_id uuid not null,
  -- Who received the report or complaint, and asks the banks.
  organisation_id text not null,
  fraud_form text,
  -- Keyed: the same payment of the same report is one request.
  payment_digest bytea not null,
  -- From where it was asked, as reports has it: only to see that many come from one.
  marks text[] not null default '{}',
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  version int not null default 1,
  unique (origin_kind, origin_id, payment_digest)
);
create index recall_of_organisation on recovery.recall (organisation_id, asked_at desc, id desc);
create index recall_open on recovery.recall (asked_at, id) where ended_at is null;
create index recall_asked_at on recovery.recall (asked_at);
create index recall_ended_at on recovery.recall (ended_at);

-- The payment itself, for who asks only; the banks have it from the exchange core.
create table recovery.payment (
  recall_id uuid primary key references recovery.recall on delete cascade,
  organisation_id text not null,
  from_account text not null,
  to_account text not null,
  amount_in_cents bigint not null check (amount_in_cents > 0),
  paid_at timestamptz not null,
  ended_at timestamptz
);
create index payment_from on recovery.payment (from_account);
create index payment_to on recovery.payment (to_account);
create index payment_ended_at on recovery.payment (ended_at);

-- One for each bank.
create table recovery.packet (
  id uuid primary key,
  recall_id uuid not null references recovery.recall on delete cascade,
  side text not null check (side in ('sending', 'receiving')),
  organisation_id text not null,
  -- Null: no partner gave out this account.
  bank_id text,
  status text not null check (status in ('held', 'kept', 'nowhere', 'sent', 'received', 'acknowledged', 'confirmed', 'denied',
    'frozen', 'partly', 'recalled', 'too-late', 'refused', 'closed', 'withdrawn', 'unanswered')),
  -- Why it did not go (yet), or why it was taken back.
  why text,
  version int not null default 1,
  refusal text check (refusal in ('own-check', 'disputed-purchase', 'not-allowed', 'investigation')),
  returned_in_cents bigint check (returned_in_cents > 0),
  -- By what the bank finds it in its own system.
  own_reference text check (length(own_reference) <= 60),
  asked_at timestamptz not null,
  sent_at timestamptz,
  received_at timestamptz,
  acknowledged_at timestamptz,
  confirmed_at timestamptz,
  decided_at timestamptz,
  last_said_at timestamptz,
  unique (recall_id, side),
  check ((bank_id is null) = (status = 'nowhere')),
  check ((status = 'partly') <= (returned_in_cents is not null))
);
create index packet_of_bank on recovery.packet (bank_id, asked_at desc, id desc);

alter table recovery.recall enable row level security;
create policy see on recovery.recall for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on recovery.recall to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table recovery.payment enable row level security;
create policy see on recovery.payment for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on recovery.payment to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

-- A bank sees its own packet, and never the other's.
alter table recovery.packet enable row level security;
create policy see on recovery.packet for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id())
  or (sent_at is not null and bank_id = (select foundation.organisation_id())));
create policy change on recovery.packet to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
