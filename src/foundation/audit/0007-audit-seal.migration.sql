-- SPDX-License-Identifier: EUPL-1.2
-- Lines are sealed after their commit, so that writers never wait for one another (decision 0026). A seal covers every line with a
-- number above `after_id` up to and including `last_id`; `entries` holds 32 bytes for each: number, time, and the digest of the line.
create table foundation.audit_seal (
  number bigint primary key check (number > 0),
  after_id bigint not null check (after_id >= 0),
  last_id bigint not null check (last_id > after_id),
  rows int not null check (rows > 0),
  entries bytea not null,
  previous bytea not null check (octet_length(previous) = 32),
  signed_at timestamptz not null,
  key_id text not null,
  hash bytea not null check (octet_length(hash) = 32),
  signature bytea not null check (octet_length(signature) = 64)
);
-- Digests do not compress: trying costs time only.
alter table foundation.audit_seal alter column entries set storage external;
grant select, insert on foundation.audit_seal to dijkwacht_app;
alter table foundation.audit_seal enable row level security;
create policy program_reads on foundation.audit_seal for select to dijkwacht_app using ((select foundation.is_system()));
create policy program_adds on foundation.audit_seal for insert to dijkwacht_app with check ((select foundation.is_system()));
create trigger append_only before update or delete or truncate on foundation.audit_seal
  for each statement execute function foundation.refuse_change();

-- Up to which number may be sealed once every transaction that was open at the mark has ended. One row at most.
create table foundation.audit_mark (
  is_only boolean primary key default true check (is_only),
  id bigint not null,
  xid xid8 not null
);
grant select, insert, update, delete on foundation.audit_mark to dijkwacht_app;
alter table foundation.audit_mark enable row level security;
create policy program_only on foundation.audit_mark to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

-- The mark holds only when a transaction has its own number before it draws numbers for lines: whoever drew a number that is not
-- above the mark then has a transaction number below it, and can be waited for. Once a statement, whatever it writes.
create function foundation.begin_lines() returns trigger language plpgsql as $$
begin perform pg_current_xact_id(); return null; end $$;
create trigger numbered_first before insert on foundation.audit
  for each statement execute function foundation.begin_lines();
grant select on sequence foundation.audit_id_seq to dijkwacht_app;

-- Asked once a statement. Asked of every row, the planner also took it that one row in two hundred would answer yes, and sorted the
-- whole record for each piece of it: a million lines took 115 s to seal instead of 25.
alter policy read_lines on foundation.audit using ((select foundation.is_system()));
