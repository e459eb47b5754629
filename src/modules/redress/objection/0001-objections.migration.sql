-- SPDX-License-Identifier: EUPL-1.2
-- Somebody says that what is answered about their account, number, address or site is wrong. Received in the same way whether anything is
-- answered about it or not; only the organisation that decides sees which.
create table redress.objection (
  id uuid primary key,
  -- The authority whose listing it is; without a listing the organisation that receives reports.
  organisation_id text not null,
  listing_id uuid,
  kind text not null,
  canonical text not null,
  ground text not null,
  narrative text not null default '',
  language text not null check (language in ('nl', 'en')),
  receipt_digest bytea not null unique,
  received_at timestamptz not null,
  -- What the page says, the same for everybody, and what the authority promised itself: never later.
  promised_on date not null,
  due_on date not null check (due_on <= promised_on),
  status text not null default 'received' check (status in ('received', 'proposed', 'decided', 'closed')),
  closed_at timestamptz
);
create index objection_of_organisation on redress.objection (organisation_id, due_on, id) where status <> 'closed';
create index objection_of_identifier on redress.objection (kind, canonical);
create index objection_received_at on redress.objection (received_at);
create index objection_to_carry_out on redress.objection (id) where status = 'decided';

-- How to reach whoever objected, sealed and apart, so that it can go by itself.
create table redress.contact (
  objection_id uuid primary key references redress.objection on delete cascade,
  sealed bytea not null,
  stored_at timestamptz not null
);
create index contact_stored_at on redress.contact (stored_at);

-- What the first person proposed, and what the second said of it. Rows are never changed but for that.
create table redress.decision (
  id uuid primary key,
  objection_id uuid not null references redress.objection on delete cascade,
  outcome text not null check (outcome in ('clear', 'correct', 'uphold', 'none')),
  -- For whoever objected, and the file.
  reason text not null,
  -- Only for 'correct': what is answered from now on, and until when.
  corrected_reason text,
  corrected_expires_at timestamptz,
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  judged_by text,
  judged_by_name text,
  judged_at timestamptz,
  is_approved boolean,
  returned_because text,
  check ((judged_at is null) = (is_approved is null)),
  check (judged_by is null or judged_by <> proposed_by),
  check ((outcome = 'correct') = (corrected_reason is not null))
);
create unique index decision_open on redress.decision (objection_id) where is_approved is not false;

-- What an authority decided beforehand about objections against its listings.
create table redress.policy (
  organisation_id text primary key,
  decide_within_days int not null check (decide_within_days between 1 and 10),
  guard_days int not null check (guard_days between 30 and 1826),
  changed_at timestamptz not null
);

-- Who holds a receipt code sees that one objection: the store sets the digest of the code for its transaction.
create function redress.presented_receipt() returns bytea language sql stable
  as $$ select decode(nullif(current_setting('redress.receipt', true), ''), 'hex') $$;

alter table redress.objection enable row level security;
create policy see on redress.objection for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id())
  or receipt_digest = (select redress.presented_receipt()));
create policy file on redress.objection for insert to dijkwacht_app with check (
  (select foundation.is_system()) or (status = 'received' and receipt_digest = (select redress.presented_receipt())));
create policy work on redress.objection for update to dijkwacht_app using (
  (select foundation.is_system())
  or (organisation_id = (select foundation.organisation_id()) and (select foundation.actor_kind()) = 'person'));
create policy remove on redress.objection for delete to dijkwacht_app using ((select foundation.is_system()));

alter table redress.contact enable row level security;
create policy with_objection on redress.contact to dijkwacht_app
  using (exists (select from redress.objection o where o.id = objection_id));

alter table redress.decision enable row level security;
-- Whoever objected sees a decision only when it was carried out.
create policy see on redress.decision for select to dijkwacht_app using (
  (select foundation.is_system()) or exists (select from redress.objection o where o.id = objection_id
    and (o.organisation_id = (select foundation.organisation_id())
      or (o.status = 'closed' and is_approved and o.receipt_digest = (select redress.presented_receipt())))));
create policy propose on redress.decision for insert to dijkwacht_app with check (
  (select foundation.actor_kind()) = 'person' and exists (select from redress.objection o where o.id = objection_id
    and o.organisation_id = (select foundation.organisation_id())));
create policy judge on redress.decision for update to dijkwacht_app using (
  (select foundation.actor_kind()) = 'person' and exists (select from redress.objection o where o.id = objection_id
    and o.organisation_id = (select foundation.organisation_id())));
create policy remove on redress.decision for delete to dijkwacht_app using ((select foundation.is_system()));

alter table redress.policy enable row level security;
create policy see on redress.policy for select to dijkwacht_app using (true);
create policy own on redress.policy to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
