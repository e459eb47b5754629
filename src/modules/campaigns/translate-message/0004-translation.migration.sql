-- SPDX-License-Identifier: EUPL-1.2
-- The one sentence of a core message in a language that we do not read: words of people, never of a program (decision 0082).
create table campaigns.translation (
  id uuid primary key,
  language text not null check (language in ('tr', 'ar', 'uk', 'pl')),
  -- One version of a message: '0190….3'. A new version has no translation yet.
  sentence text not null check (sentence ~ '^[0-9a-f-]{36}\.\d{1,9}$'),
  -- Its Dutch sentence, word for word.
  of_dutch text not null check (length(of_dutch) between 1 and 300),
  text text not null check (length(text) between 1 and 300),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  -- Who declared to speak the language and stands for the words: two people, neither of them who proposed it.
  first_by uuid,
  first_at timestamptz,
  second_by uuid,
  second_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  check ((first_by is null) = (first_at is null) and (second_by is null) = (second_at is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check (second_by is null or first_by is not null),
  check (first_by <> proposed_by),
  check (second_by <> proposed_by),
  check (second_by <> first_by)
);
create index translation_of on campaigns.translation (sentence, language, proposed_at desc);

alter table campaigns.translation enable row level security;
-- Everybody sees words that two people stand for, and no others.
create policy see on campaigns.translation for select to dijkwacht_app
  using (second_by is not null and withdrawn_at is null);
create policy program on campaigns.translation to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
