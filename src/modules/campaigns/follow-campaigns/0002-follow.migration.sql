-- SPDX-License-Identifier: EUPL-1.2
-- Who gets mail about the calendar of campaigns. An address is sealed, and used only after its owner said yes.
create table campaigns.follower (
  person_id text not null,
  organisation_id text not null,
  mail text not null default 'none' check (mail in ('none', 'weekly')),
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
create index follower_tended_at on campaigns.follower (tended_at);

-- One mail. Its words are made when it is sent.
create table campaigns.letter (
  id uuid primary key,
  person_id text not null,
  kind text not null check (kind in ('confirm', 'week')),
  -- What it is about, so that nothing is written about twice.
  about text not null,
  code text,
  since timestamptz,
  until timestamptz,
  sealed_token bytea,
  state text not null default 'due' check (state in ('due', 'sent', 'failed', 'dropped')),
  attempts int not null default 0,
  at timestamptz not null,
  unique (person_id, kind, about)
);
create index letter_at on campaigns.letter (at);
create index letter_code on campaigns.letter (code);

alter table campaigns.follower enable row level security;
create policy own on campaigns.follower to dijkwacht_app
  using ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()));
alter table campaigns.letter enable row level security;
create policy program on campaigns.letter to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
