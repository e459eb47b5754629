-- SPDX-License-Identifier: EUPL-1.2
-- Notices by mail: asked for by a person, sent by the program, each at most once.
create table shield.notice (
  id uuid primary key,
  takedown_id uuid not null references shield.takedown on delete cascade,
  -- What it does when it is taken: the first to this addressee ('send'), or once more ('remind').
  step text not null check (step in ('send', 'remind')),
  addressee text not null check (addressee in ('host', 'registrar', 'registry')),
  desk text not null,
  mailbox text not null,
  status text not null,
  attempts int not null default 0,
  next_at timestamptz not null,
  -- Set while it is being handed over. Found set by whoever comes later: it may have gone.
  began_at timestamptz,
  -- What the mail server answered last.
  said text not null default '' check (length(said) <= 300),
  asked_at timestamptz not null,
  by_id text not null,
  by_name text not null,
  status_at timestamptz not null
);
create unique index notice_under_way on shield.notice (takedown_id) where status = 'waiting';
create index notice_of_takedown on shield.notice (takedown_id, asked_at);
create index notice_due on shield.notice (next_at) where status = 'waiting';

alter table shield.notice enable row level security;
create policy judge on shield.notice to dijkwacht_app
  using ((select shield.judges())) with check ((select shield.judges()));
