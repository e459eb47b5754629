-- SPDX-License-Identifier: EUPL-1.2
-- What one person follows.
create table signals.following (
  id uuid primary key,
  person_id text not null,
  organisation_id text not null,
  topic text not null check (topic in ('all', 'form', 'sector')),
  -- The form or the sector; '' for all.
  value text not null check (length(value) <= 100),
  since timestamptz not null,
  unique (person_id, topic, value)
);
create index following_since on signals.following (since);

-- How one person follows: by mail, and by a feed with an address of one's own. A mail address is sealed, and used only after its owner said yes.
create table signals.follower (
  person_id text not null,
  organisation_id text not null,
  mail text not null default 'none' check (mail in ('none', 'daily', 'at-once')),
  language text not null default 'nl' check (language in ('nl', 'en')),
  sealed_address bytea,
  -- What stands in the address that stops the mail: sealed to write it, and a digest to find it.
  sealed_token bytea,
  token_digest bytea unique,
  confirm_digest bytea unique,
  confirm_until timestamptz,
  confirmed_at timestamptz,
  mailed_until timestamptz,
  -- Of what stands in the address of the feed.
  feed_digest bytea unique,
  feed_at timestamptz,
  tended_at timestamptz not null,
  primary key (person_id, organisation_id),
  check ((mail = 'none') = (sealed_address is null) and (mail = 'none') = (token_digest is null)
    and (mail = 'none') = (sealed_token is null)),
  check ((feed_digest is null) = (feed_at is null))
);
create index follower_tended_at on signals.follower (tended_at);

-- One mail. Its words are made when it is sent: what was withdrawn meanwhile says so, and what is no longer for this person is not in it.
create table signals.letter (
  id uuid primary key,
  person_id text not null,
  kind text not null check (kind in ('confirm', 'day', 'news')),
  -- What it is about, so that nothing is written about twice.
  about text not null,
  signal_id uuid references signals.signal on delete cascade,
  since timestamptz,
  until timestamptz,
  sealed_token bytea,
  state text not null default 'due' check (state in ('due', 'sent', 'failed', 'dropped')),
  attempts int not null default 0,
  at timestamptz not null,
  unique (person_id, kind, about)
);
create index letter_at on signals.letter (at);
create index letter_signal on signals.letter (signal_id);

alter table signals.following enable row level security;
create policy own on signals.following to dijkwacht_app
  using ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()));
alter table signals.follower enable row level security;
create policy own on signals.follower to dijkwacht_app
  using ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()));
alter table signals.letter enable row level security;
create policy program on signals.letter to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
