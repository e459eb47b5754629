-- SPDX-License-Identifier: EUPL-1.2
-- What the DNS cannot keep people from, or should not only: pages and names that somebody else is asked to take away.
create table shield.takedown (
  id uuid primary key,
  -- A name of ours, or else a page on a name of many, known by the digest of its address.
  name_id uuid references shield.name on delete cascade,
  page_digest bytea unique,
  host text not null check (length(host) <= 253),
  -- Why the DNS is no answer: 'page-of-many', 'shortener', 'ip-address', or why its host is protected.
  because text not null,
  -- For people to recognise it by, without what could point to whoever received it; and the whole address, sealed, until it is over.
  shown text not null check (length(shown) <= 2000),
  address bytea,
  brand text,
  status text not null,
  version int not null default 1,
  addressee text check (addressee in ('host', 'registrar', 'registry')),
  seen int not null default 1,
  opened_at timestamptz not null,
  last_seen_at timestamptz not null,
  status_at timestamptz not null,
  closed_at timestamptz,
  check ((name_id is null) <> (page_digest is null))
);
create index takedown_by_status on shield.takedown (status, last_seen_at desc, id);
create unique index takedown_of_name on shield.takedown (name_id) where name_id is not null;

create table shield.takedown_step (
  takedown_id uuid not null references shield.takedown on delete cascade,
  number int not null,
  at timestamptz not null,
  step text not null,
  to_status text not null,
  addressee text,
  contact text,
  note text not null,
  by_id text,
  by_name text not null,
  primary key (takedown_id, number)
);

-- Where notices go. `covers`: a host, a registered domain, an ending ('nl'), or '' for whatever else.
create table shield.abuse_contact (
  addressee text not null check (addressee in ('host', 'registrar', 'registry')),
  covers text not null,
  name text not null,
  mailbox text,
  form text,
  primary key (addressee, covers),
  check (mailbox is not null or form is not null)
);

alter table shield.takedown enable row level security;
create policy judge on shield.takedown to dijkwacht_app
  using ((select shield.judges())) with check ((select shield.judges()));
alter table shield.takedown_step enable row level security;
create policy judge on shield.takedown_step to dijkwacht_app
  using ((select shield.judges())) with check ((select shield.judges()));
alter table shield.abuse_contact enable row level security;
create policy see on shield.abuse_contact for select to dijkwacht_app using ((select shield.judges()));
create policy keep on shield.abuse_contact to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
