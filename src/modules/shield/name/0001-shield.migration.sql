-- SPDX-License-Identifier: EUPL-1.2
-- Names on the internet that people are kept from, and how each came there. A name is a site, not a person; what a reporter sent along is
-- not here (see the tables of receiving).

-- One list, and one authority that answers for it. `serial` counts transactions that changed it: the lock on this row puts them in order,
-- so that whoever has read up to a serial has missed nothing.
create table shield.list (
  id boolean primary key default true check (id),
  serial bigint not null default 1,
  authority_id text,
  authority_name text,
  legal_basis text,
  changed_at timestamptz
);
insert into shield.list default values;

create table shield.name (
  id uuid primary key,
  -- In Punycode, without a final dot: this name and everything under it.
  name text not null unique check (name = lower(name) and length(name) <= 253),
  level text not null check (level in ('domain', 'host')),
  -- What lies above it belongs to others too: a second person reads it.
  is_shared boolean not null,
  status text not null,
  version int not null default 1,
  -- Who is imitated, as a word that people know; null when that is not known.
  brand text check (length(brand) <= 100),
  -- What spoke for and against it when it was heard of last: [{"feature": "...", "weight": 1.2}].
  features jsonb not null default '[]',
  -- How often it was heard of, and by how many different partners.
  seen int not null default 0,
  first_received_at timestamptz not null,
  last_received_at timestamptz not null,
  understood_at timestamptz not null,
  decided_at timestamptz,
  -- While it is listed: from when it is in the list no more, and when somebody looks again.
  expires_at timestamptz,
  review_at timestamptz,
  -- Since when it has its status.
  status_at timestamptz not null
);
create index name_by_status on shield.name (status, last_received_at desc, id);
create index name_to_expire on shield.name (expires_at) where status = 'listed';
create index name_listed on shield.name (name) where status = 'listed';

-- One line each time that a name is heard of. `url`: the address without what could point to whoever received it.
create table shield.mention (
  id uuid primary key,
  name_id uuid not null references shield.name on delete cascade,
  source text not null check (source in ('citizen', 'partner', 'list')),
  organisation_id text,
  message_id uuid,
  url text not null check (length(url) <= 2000),
  at timestamptz not null
);
create index mention_of_name on shield.mention (name_id, at desc, id);
create index mention_of_message on shield.mention (message_id) where message_id is not null;

-- Every decision about a name. Only ever added to.
create table shield.decision (
  id uuid primary key,
  name_id uuid not null references shield.name on delete cascade,
  step text not null,
  from_status text not null,
  to_status text not null,
  level text not null,
  brand text,
  features jsonb not null,
  -- Digests of what was seen: [{"what": "mail", "sha256": "..."}].
  evidence jsonb not null,
  source text not null,
  legal_basis text,
  policy_version int not null,
  ttl_seconds int,
  expires_at timestamptz,
  review_at timestamptz,
  reason text not null check (length(reason) between 3 and 2000),
  -- A person of the authority, or the program by a rule of the policy.
  decided_by text,
  decided_by_name text not null,
  authority_id text not null,
  authority_name text not null,
  -- Who proposed it before, where two must agree.
  first_reader text,
  first_reader_name text,
  decided_at timestamptz not null
);
create index decision_of_name on shield.decision (name_id, decided_at, id);

-- What whoever keeps a copy must do, in order. Kept as long as somebody may still be behind.
create table shield.change (
  serial bigint not null,
  name text not null,
  is_listed boolean not null,
  expires_at timestamptz,
  brand text,
  decision_id uuid not null,
  at timestamptz not null,
  primary key (serial, name)
);
create index change_of_name on shield.change (name, serial desc);

-- Whether this transaction judges for the authority that answers for the list: said by the code after it looked at the permission.
create function shield.judges() returns boolean language sql stable
  as $$ select foundation.is_system() or foundation.actor_kind() = 'person'
    and foundation.organisation_id() = (select authority_id from shield.list) $$;

alter table shield.list enable row level security;
create policy see on shield.list for select to dijkwacht_app using (true);
create policy count on shield.list for update to dijkwacht_app
  using ((select foundation.is_system()) or foundation.organisation_id() = authority_id);
alter table shield.name enable row level security;
create policy see on shield.name for select to dijkwacht_app using ((select shield.judges()) or status = 'listed');
create policy change on shield.name for all to dijkwacht_app
  using ((select shield.judges())) with check ((select shield.judges()));
alter table shield.mention enable row level security;
create policy see on shield.mention to dijkwacht_app
  using ((select shield.judges())) with check ((select shield.judges()));
alter table shield.decision enable row level security;
create policy see on shield.decision for select to dijkwacht_app using ((select shield.judges()));
create policy add on shield.decision for insert to dijkwacht_app with check ((select shield.judges()));
alter table shield.change enable row level security;
create policy see on shield.change for select to dijkwacht_app using (true);
create policy add on shield.change for insert to dijkwacht_app with check ((select shield.judges()));
