-- SPDX-License-Identifier: EUPL-1.2
-- What a page showed when a person of the authority let it be fetched. Not the page itself: its digest, its title without what points to somebody.
create table shield.fetched_page (
  id uuid primary key,
  name_id uuid references shield.name on delete cascade,
  takedown_id uuid references shield.takedown on delete cascade,
  -- The address that was asked for and where it ended, both without what could point to whoever received it.
  asked text not null check (length(asked) <= 2000),
  address text check (length(address) <= 2000),
  status text not null check (status in ('asked', 'kept', 'failed')),
  attempts int not null default 0,
  asked_at timestamptz not null,
  asked_by text not null,
  asked_by_name text not null,
  ended_at timestamptz,
  http_status int,
  media_type text check (length(media_type) <= 100),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes int,
  title text check (length(title) <= 300),
  because text,
  check ((name_id is null) <> (takedown_id is null)),
  check ((status = 'kept') = (sha256 is not null)),
  check ((status = 'failed') = (because is not null)),
  check ((status = 'asked') = (ended_at is null))
);
create index fetched_page_of_name on shield.fetched_page (name_id, asked_at desc) where name_id is not null;
create index fetched_page_of_takedown on shield.fetched_page (takedown_id, asked_at desc) where takedown_id is not null;
-- One at a time of each.
create unique index fetched_page_asked on shield.fetched_page (coalesce(name_id, takedown_id)) where status = 'asked';

alter table shield.fetched_page enable row level security;
create policy judge on shield.fetched_page to dijkwacht_app
  using ((select shield.judges())) with check ((select shield.judges()));
