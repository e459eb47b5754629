-- SPDX-License-Identifier: EUPL-1.2
-- What a report did, once for each thing, told to whoever filed it when nothing keeps it back. The words name nobody and hold no number.
create table replies.reply (
  report_id uuid not null,
  -- What it is about, so that nothing is told twice: 'listed 01a2…'.
  about text not null check (length(about) <= 120),
  happened_at timestamptz not null,
  -- Everybody waits as long, so that who has to wait because of a hold sees what everybody sees.
  tell_from timestamptz not null,
  nl text not null check (length(nl) between 1 and 600),
  en text not null check (length(en) between 1 and 600),
  told_at timestamptz,
  primary key (report_id, about)
);
create index reply_waiting on replies.reply (tell_from, report_id) where told_at is null;
-- By how it begins: 'listed 01a2…'.
create index reply_about on replies.reply (about text_pattern_ops);
create index reply_happened_at on replies.reply (happened_at);
create index reply_told_at on replies.reply (report_id, told_at) where told_at is not null;

-- Up to when each source was read.
create table replies.read_until (
  source text primary key,
  at timestamptz not null
);

-- Who gets a mail when there is news about a report: found by the number of the report. The address is sealed, and used only after its owner said yes.
create table replies.reader (
  person_id text not null,
  organisation_id text not null,
  mail text not null default 'none' check (mail in ('none', 'daily', 'at-once')),
  language text not null default 'nl' check (language in ('nl', 'en')),
  sealed_address bytea,
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
create index reader_tended_at on replies.reader (tended_at);
create index reader_daily on replies.reader (mailed_until) where mail = 'daily';

-- One mail. It says only that there is news.
create table replies.letter (
  id uuid primary key,
  person_id text not null,
  kind text not null check (kind in ('confirm', 'news')),
  about text not null,
  report_id uuid,
  since timestamptz,
  until timestamptz,
  sealed_token bytea,
  state text not null default 'due' check (state in ('due', 'sent', 'failed', 'dropped')),
  attempts int not null default 0,
  at timestamptz not null,
  unique (person_id, kind, about)
);
create index letter_at on replies.letter (at);

alter table replies.reply enable row level security;
create policy program on replies.reply to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table replies.read_until enable row level security;
create policy program on replies.read_until to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table replies.reader enable row level security;
create policy program on replies.reader to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table replies.letter enable row level security;
create policy program on replies.letter to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
