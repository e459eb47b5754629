-- SPDX-License-Identifier: EUPL-1.2
-- Which keys of SECRET_KEYS were ever used here, by number; never a key. `holds_older`: something was sealed under it before there was a ring.
create table foundation.key (
  number int primary key check (number between 1 and 65535),
  fingerprint text not null check (length(fingerprint) = 16),
  holds_older boolean not null default false,
  first_at timestamptz not null default now(),
  retired_at timestamptz
);
-- Keys that outlive those of the ring, sealed under it.
create table foundation.kept_key (
  name text primary key,
  sealed bytea not null
);
-- With what signatures of earlier numbers are checked; `voucher`: signed by the key that signs now, for a line can be written by whoever owns the database.
create table foundation.verification_key (
  purpose text not null,
  number int not null,
  public_key text not null check (length(public_key) = 44),
  until timestamptz not null,
  voucher bytea not null check (length(voucher) = 64),
  primary key (purpose, number)
);
alter table foundation.key enable row level security;
alter table foundation.kept_key enable row level security;
alter table foundation.verification_key enable row level security;
grant select on foundation.verification_key to dijkwacht_app;
create policy everybody on foundation.verification_key for select to dijkwacht_app using (true);
