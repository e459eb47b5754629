-- SPDX-License-Identifier: EUPL-1.2
-- Who gets warnings by mail: an address that is sealed, and used only after its owner typed the code that was sent there. Nobody has a name here:
-- `person_id` is chance. A row that waits never changes one that was confirmed before, so that nobody stops or changes the mail of another.
create table warnings.subscriber (
  person_id text not null,
  -- The same for all: the list is of nobody in particular.
  organisation_id text not null check (organisation_id = 'public'),
  -- To see that an address asks again. Gone with the row.
  address_digest bytea not null check (length(address_digest) = 32),
  -- 'PV27', or '' for every warning.
  province text not null default '' check (province ~ '^(PV\d{2})?$'),
  mail text not null default 'none' check (mail in ('none', 'at-once')),
  language text not null default 'nl' check (language in ('nl', 'en')),
  sealed_address bytea,
  -- What stands in the header that stops the mail: sealed to write it, and a digest to find it.
  sealed_token bytea,
  token_digest bytea unique,
  -- Of the code that stands in each mail, for whose mail program has no button.
  stop_digest bytea unique,
  confirm_digest bytea unique,
  confirm_until timestamptz,
  confirmed_at timestamptz,
  mailed_until timestamptz,
  tended_at timestamptz not null,
  primary key (person_id, organisation_id),
  check ((mail = 'none') = (sealed_address is null) and (mail = 'none') = (token_digest is null)
    and (mail = 'none') = (sealed_token is null))
);
create index subscriber_tended_at on warnings.subscriber (tended_at);
create index subscriber_address on warnings.subscriber (address_digest);
create index subscriber_in_line on warnings.subscriber (person_id) where confirmed_at is not null;

-- One mail. 'sending': it was handed over, or is about to be; what stays so may have gone, and is never sent again.
create table warnings.letter (
  id uuid primary key,
  person_id text not null,
  kind text not null check (kind in ('confirm', 'news', 'withdrawn')),
  about text not null,
  warning_id uuid references warnings.warning on delete cascade,
  since timestamptz,
  until timestamptz,
  sealed_token bytea,
  state text not null default 'due' check (state in ('due', 'sending', 'sent', 'failed', 'dropped')),
  attempts int not null default 0,
  at timestamptz not null,
  unique (person_id, kind, about)
);
create index letter_at on warnings.letter (at);
create index letter_warning on warnings.letter (warning_id, state);

alter table warnings.subscriber enable row level security;
create policy program on warnings.subscriber to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table warnings.letter enable row level security;
create policy program on warnings.letter to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
