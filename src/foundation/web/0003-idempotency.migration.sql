-- SPDX-License-Identifier: EUPL-1.2
-- The answer that belongs to an Idempotency-Key, for 24 hours.
create table foundation.idempotency (
  caller text not null,
  key text not null,
  request_hash bytea not null,
  status int,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (caller, key)
);
create index idempotency_created_at on foundation.idempotency (created_at);
grant select, insert, update, delete on foundation.idempotency to dijkwacht_app;
