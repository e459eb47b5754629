-- SPDX-License-Identifier: EUPL-1.2
-- What this transaction may do with signals: said by the code after it looked at the permission, for one transaction. Who said nothing sees
-- what is published for everybody.
create function signals.may_read() returns boolean language sql stable
  as $$ select foundation.is_system() or foundation.actor_kind() in ('person', 'machine')
    and current_setting('app.signals', true) in ('read', 'judge') $$;
create function signals.may_judge() returns boolean language sql stable
  as $$ select foundation.is_system() or foundation.actor_kind() = 'person'
    and current_setting('app.signals', true) = 'judge' $$;

create table signals.signal (
  id uuid primary key,
  -- What makes two the same; see signal/candidate.ts.
  key text not null check (length(key) between 1 and 300),
  kind text not null check (kind in ('surge', 'cluster', 'foreign', 'hand')),
  status text not null check (status in ('proposed', 'confirmed', 'dismissed', 'expired', 'withdrawn', 'joined')),
  form text,
  -- The form and everything above it: who follows a form hears of its kinds.
  reaches text[] not null default '{}',
  channel text,
  pretext text,
  identifier_kind text,
  region text,
  first_seen date not null,
  last_seen date not null,
  reports int not null check (reports >= 0),
  expected double precision,
  control_limit double precision,
  confidence double precision not null check (confidence between 0 and 1),
  tlp text not null check (tlp in ('clear', 'green', 'amber')),
  -- Who brought it in or confirmed it, and answers for it; null while it comes from the program and nobody judged it.
  organisation_id text,
  to_organisations text[] not null default '{}',
  sector text check (sector in ('banks', 'trade', 'telecom', 'delivery', 'government', 'energy', 'platforms', 'crypto')),
  -- Never with an account, a number or an address in it.
  title text check (length(title) <= 150),
  steps text not null default '' check (length(steps) <= 2000),
  lure text check (length(lure) <= 1000),
  recognise text not null default '' check (length(recognise) <= 1000),
  advice text not null default '' check (length(advice) <= 1000),
  source text,
  country text check (country ~ '^[A-Z]{2}$'),
  reference text,
  proposed_at timestamptz not null,
  confirmed_at timestamptz,
  -- The first day on which it is no signal any more.
  expires_on date not null,
  ended_at timestamptz,
  dismissal text check (dismissal in ('chance', 'known', 'source', 'mistake', 'other')),
  because text check (length(because) <= 300),
  joined_into uuid references signals.signal,
  -- When something last changed that is news to whoever follows it, and how often.
  news_at timestamptz,
  news int not null default 0,
  -- Counts what people changed, so that nobody overwrites what he did not see.
  changes int not null default 1,
  check (first_seen <= last_seen),
  check ((status in ('dismissed', 'expired', 'withdrawn', 'joined')) = (ended_at is not null)),
  check ((status = 'dismissed') = (dismissal is not null)),
  check ((status = 'joined') = (joined_into is not null)),
  check (status not in ('confirmed', 'withdrawn') or confirmed_at is not null and organisation_id is not null and title is not null)
);
-- One open signal of a key.
create unique index signal_open on signals.signal (key) where status in ('proposed', 'confirmed');
create index signal_of_key on signals.signal (key, proposed_at desc, id desc);
create index signal_newest on signals.signal (status, last_seen desc, id desc);
create index signal_news on signals.signal (news_at desc) where news_at is not null;
create index signal_joined on signals.signal (joined_into) where joined_into is not null;
create index signal_proposed_at on signals.signal (proposed_at);
create index signal_ended_at on signals.signal (ended_at);

alter table signals.signal enable row level security;
-- What was withdrawn, joined or expired stays to be seen for whoever could see it. What nobody judged is for those who judge.
create policy see on signals.signal for select to dijkwacht_app using (
  status = 'confirmed' and tlp = 'clear'
  or (select foundation.is_system())
  or (tlp <> 'amber' or coalesce((select foundation.organisation_id()) in (select organisation_id union all select unnest(to_organisations)), false))
    and ((select signals.may_judge())
      or (select signals.may_read()) and status in ('confirmed', 'expired', 'withdrawn', 'joined') and confirmed_at is not null));
create policy bring on signals.signal for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or (select signals.may_judge()) and organisation_id = (select foundation.organisation_id()));
-- What an organisation answers for is changed by its own people.
create policy change on signals.signal for update to dijkwacht_app
  using ((select foundation.is_system()) or (select signals.may_judge())
    and (status = 'proposed' and tlp <> 'amber' or organisation_id is null or organisation_id = (select foundation.organisation_id())))
  with check ((select foundation.is_system()) or (select signals.may_judge())
    and (organisation_id is null or organisation_id = (select foundation.organisation_id()) or status in ('dismissed', 'joined')));
create policy remove on signals.signal for delete to dijkwacht_app using ((select foundation.is_system()));
