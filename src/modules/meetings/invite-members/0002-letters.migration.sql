-- SPDX-License-Identifier: EUPL-1.2
-- Who gets invitations by mail. An address is sealed, and used only after its owner said yes.
create table meetings.reader (
  person_id text not null,
  organisation_id text not null,
  mail text not null default 'none' check (mail in ('none', 'each')),
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
create index reader_tended_at on meetings.reader (tended_at);

-- One mail. Its words are made when it is sent.
create table meetings.letter (
  id uuid primary key,
  person_id text not null,
  kind text not null check (kind in ('confirm', 'invitation', 'cancellation', 'minutes')),
  -- What it is about, so that nothing is written about twice.
  about text not null,
  meeting_id uuid,
  since timestamptz,
  until timestamptz,
  sealed_token bytea,
  state text not null default 'due' check (state in ('due', 'sent', 'failed', 'dropped')),
  attempts int not null default 0,
  at timestamptz not null,
  unique (person_id, kind, about)
);
create index letter_at on meetings.letter (at);
create index letter_meeting on meetings.letter (meeting_id);

alter table meetings.reader enable row level security;
create policy own on meetings.reader to dijkwacht_app
  using ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()));
alter table meetings.letter enable row level security;
create policy program on meetings.letter to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
