-- SPDX-License-Identifier: EUPL-1.2

-- What somebody said yes to at one organisation, for one year. No name, no fraud, no judgement about anybody.
create table aftercare.consent (
  id uuid primary key,
  organisation_id text not null,
  given_at timestamptz not null,
  expires_at timestamptz not null,
  -- Keyed digest of the code with which the person comes back.
  code_digest bytea not null unique check (length(code_digest) = 32),
  purposes text[] not null check (purposes <@ array['help', 'recognise', 'follow-up'] and cardinality(purposes) > 0),
  -- Which words were said or shown.
  words_version int not null,
  said text not null check (said in ('read-out', 'shown')),
  -- Who spoke; a helper only while the person was there and said yes.
  spoke text not null check (spoke in ('self', 'helper')),
  -- How it was seen that the contact is theirs.
  contact_check text not null check (contact_check in ('called-back', 'in-person', 'not-checked')),
  needs text[] not null default '{}',
  path_id text,
  path_at timestamptz,
  -- Sealed, and only as long as there is something to ask or a code to make.
  sealed_contact bytea,
  recorded_by text not null,
  version int not null default 1,
  check (expires_at > given_at),
  check ('help' = any(purposes) or (cardinality(needs) = 0 and path_id is null)),
  check (not 'recognise' = any(purposes) or contact_check <> 'not-checked')
);
create index consent_of_organisation on aftercare.consent (organisation_id, given_at desc, id desc);
create index consent_expires_at on aftercare.consent (expires_at);

-- Codes of the contact, one for each purpose and each key that lives. Nobody makes one without both key holders.
create table aftercare.token (
  consent_id uuid not null references aftercare.consent on delete cascade,
  purpose text not null check (purpose in ('recognise', 'erase')),
  epoch int not null,
  token bytea not null check (length(token) = 16),
  primary key (consent_id, purpose, epoch)
);
create index token_to_find on aftercare.token (purpose, epoch, token);

-- Who was told that this person came before, while they said yes to it. For the person alone to read.
create table aftercare.recognition (
  consent_id uuid not null references aftercare.consent on delete cascade,
  at timestamptz not null,
  organisation_id text not null,
  id uuid primary key
);
create index recognition_of_consent on aftercare.recognition (consent_id);

create table aftercare.follow_up (
  consent_id uuid not null references aftercare.consent on delete cascade,
  moment int not null check (moment in (3, 12)),
  organisation_id text not null,
  due_at timestamptz not null,
  status text not null default 'planned' check (status in ('planned', 'asked', 'reminded', 'answered', 'closed')),
  status_at timestamptz not null,
  primary key (consent_id, moment)
);
create index follow_up_due on aftercare.follow_up (organisation_id, due_at) where status in ('planned', 'asked', 'reminded');

-- Each time that codes of a contact were asked for: by whom, never of whom. Slows down who guesses.
create table aftercare.look (
  id uuid primary key,
  person_id text not null,
  organisation_id text not null,
  at timestamptz not null
);
create index look_of_organisation on aftercare.look (organisation_id, at);
create index look_at on aftercare.look (at);

-- Counts without people and without organisations, by the half-year in which it was due.
create table aftercare.tally (
  half text not null check (half ~ '^20\d\d-[12]$'),
  -- 0: the offer itself.
  moment int not null check (moment in (0, 3, 12)),
  measure text not null,
  answer text not null,
  n int not null check (n > 0),
  primary key (half, moment, measure, answer)
);

alter table aftercare.consent enable row level security;
create policy see on aftercare.consent for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on aftercare.consent to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table aftercare.follow_up enable row level security;
create policy see on aftercare.follow_up for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy change on aftercare.follow_up to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table aftercare.token enable row level security;
create policy program on aftercare.token to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table aftercare.recognition enable row level security;
create policy program on aftercare.recognition to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table aftercare.look enable row level security;
create policy program on aftercare.look to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table aftercare.tally enable row level security;
create policy program on aftercare.tally to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
