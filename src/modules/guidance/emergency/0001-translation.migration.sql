-- SPDX-License-Identifier: EUPL-1.2
-- Emergency steps in other languages: words of people, never of a program.
create table guidance.translation (
  id uuid primary key,
  language text not null check (language in ('tr', 'ar', 'uk', 'pl')),
  sentence text not null check (sentence ~ '^[a-z-]{1,40}$'),
  -- The Dutch sentence, word for word.
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
create index translation_of on guidance.translation (language, sentence, proposed_at desc);

alter table guidance.translation enable row level security;
-- Everybody sees words that two people stand for, and no others.
create policy see on guidance.translation for select to dijkwacht_app
  using (second_by is not null and withdrawn_at is null);
create policy program on guidance.translation to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
