-- SPDX-License-Identifier: EUPL-1.2
-- Whoever owns a name asks to be taken off the list. No account and no contact: a code, of which only the digest is here.
create table shield.unblock_request (
  id uuid primary key,
  name_id uuid not null references shield.name on delete cascade,
  -- What was asked about: the listed name, or one under it.
  host text not null check (length(host) <= 253),
  narrative text not null check (length(narrative) <= 2000),
  code_digest bytea not null unique,
  received_at timestamptz not null,
  proven_at timestamptz,
  -- Taken off the list until somebody decides, by which version of the policy and why.
  suspended_at timestamptz,
  suspended_because text,
  policy_version int,
  decided_at timestamptz,
  outcome text check (outcome in ('lifted', 'kept')),
  reason text check (length(reason) between 3 and 2000),
  decided_by text,
  decided_by_name text,
  check ((decided_at is null) = (outcome is null) and (outcome is null) = (reason is null))
);
create index unblock_request_of_name on shield.unblock_request (name_id, received_at);
create index unblock_request_open on shield.unblock_request (received_at) where decided_at is null;
alter table shield.unblock_request enable row level security;
create policy judge on shield.unblock_request to dijkwacht_app
  using ((select shield.judges())) with check ((select shield.judges()));
