-- SPDX-License-Identifier: EUPL-1.2
-- What one person follows.
create table knowledge.subscription (
  id uuid primary key,
  person_id text not null,
  organisation_id text not null,
  topic text not null check (topic in ('all', 'kind', 'concept', 'article')),
  -- The kind, the concept or the id of the article; '' for all.
  value text not null,
  since timestamptz not null,
  unique (person_id, topic, value)
);
create index subscription_since on knowledge.subscription (since);

-- How one person follows: up to when everything was seen, and whether by mail. An address is sealed, and used only after its owner said yes.
create table knowledge.reader (
  person_id text not null,
  organisation_id text not null,
  seen_until timestamptz not null,
  mail text not null default 'none' check (mail in ('none', 'weekly', 'at-once')),
  language text not null default 'nl' check (language in ('nl', 'en')),
  sealed_address bytea,
  -- What stands in the address that stops the mail: sealed to write it, and a digest to find it.
  sealed_token bytea,
  token_digest bytea unique,
  confirm_digest bytea unique,
  confirm_until timestamptz,
  confirmed_at timestamptz,
  mailed_until timestamptz,
  tended_at timestamptz not null,
  primary key (person_id, organisation_id),
  check ((mail = 'none') = (sealed_address is null) and (mail = 'none') = (token_digest is null)
    and (mail = 'none') = (sealed_token is null))
);
create index reader_tended_at on knowledge.reader (tended_at);

-- One mail. Its words are made when it is sent: what was withdrawn meanwhile, or is no longer for this person, is not in it.
create table knowledge.letter (
  id uuid primary key,
  person_id text not null,
  kind text not null check (kind in ('confirm', 'week', 'news', 'review')),
  -- What it is about, so that nothing is written about twice.
  about text not null,
  article_id uuid references knowledge.article on delete cascade,
  since timestamptz,
  until timestamptz,
  sealed_token bytea,
  state text not null default 'due' check (state in ('due', 'sent', 'failed', 'dropped')),
  attempts int not null default 0,
  at timestamptz not null,
  unique (person_id, kind, about)
);
create index letter_at on knowledge.letter (at);

alter table knowledge.subscription enable row level security;
create policy own on knowledge.subscription to dijkwacht_app
  using ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()));
alter table knowledge.reader enable row level security;
create policy own on knowledge.reader to dijkwacht_app
  using ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()));
alter table knowledge.letter enable row level security;
create policy program on knowledge.letter to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
