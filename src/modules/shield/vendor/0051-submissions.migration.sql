-- SPDX-License-Identifier: EUPL-1.2
-- Addresses of pages that a vendor of browsers, or of a list that browsers use, was asked to warn about.
create table shield.submission (
  id uuid primary key,
  vendor text not null,
  takedown_id uuid references shield.takedown on delete cascade,
  name_id uuid references shield.name on delete cascade,
  -- For people to recognise it by; and the whole address, sealed, until it was sent.
  shown text not null check (length(shown) <= 2000),
  address bytea,
  status text not null,
  -- A person wrote down what they did at the vendor's own form.
  by_hand boolean not null,
  attempts int not null default 0,
  -- When it is sent, or asked about, again; null: never by itself.
  next_at timestamptz,
  -- The vendor's own number for it.
  reference text check (length(reference) <= 300),
  said text not null default '' check (length(said) <= 300),
  asked_at timestamptz not null,
  begun_at timestamptz,
  submitted_at timestamptz,
  listed_at timestamptz,
  status_at timestamptz not null,
  by_id text not null,
  by_name text not null,
  check ((name_id is null) <> (takedown_id is null))
);
create unique index submission_under_way on shield.submission (vendor, coalesce(takedown_id, name_id), shown)
  where status in ('waiting', 'submitted', 'accepted', 'listed', 'unknown');
create index submission_of_takedown on shield.submission (takedown_id) where takedown_id is not null;
create index submission_of_name on shield.submission (name_id) where name_id is not null;
create index submission_due on shield.submission (next_at) where next_at is not null;
create index submission_begun on shield.submission (vendor, begun_at);

alter table shield.submission enable row level security;
create policy judge on shield.submission to dijkwacht_app
  using ((select shield.judges())) with check ((select shield.judges()));
