-- SPDX-License-Identifier: EUPL-1.2
-- Experiences of victims with a reporting point: who may be asked, what was answered without their name, and what was published of it.

-- A reporting point that takes part, and the organisation that answers for it.
create table experiences.point (
  id text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
  organisation_id text not null,
  -- Its entry in the register of reporting points; null: it has none.
  register_entry text,
  joined_on date not null
);

-- Somebody who may be asked. Nothing here leads to what they answered: the code that could is sealed, and gone the night after the answer.
create table experiences.consent (
  id uuid primary key,
  point_id text not null references experiences.point,
  -- 'site': on a page of ours. 'point': said by the reporting point.
  given_by text not null check (given_by in ('site', 'point')),
  -- Version of the words that were agreed to.
  wording int not null check (wording >= 1),
  language text not null check (language in ('nl', 'en')),
  sealed_address bytea not null,
  address_digest bytea not null,
  wants_again boolean not null,
  wants_news boolean not null,
  given_on date not null,
  status text not null check (status in ('waiting', 'invited', 'answered')),
  invite_after date not null,
  -- Of the last invitation.
  quarter text check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
  invited_on date,
  reminded_on date,
  code_digest bytea unique,
  -- To write the reminder, and to see at night that an answer came; only while it is open.
  sealed_code bytea,
  -- Answered in this quarter, and not told yet what was done with the answers.
  news_of text check (news_of ~ '^20[0-9]{2}-Q[1-4]$'),
  unique (address_digest, point_id),
  check (status <> 'invited' or (quarter is not null and invited_on is not null and code_digest is not null and sealed_code is not null)),
  check (status = 'invited' or sealed_code is null)
);
create index consent_due on experiences.consent (invite_after) where status = 'waiting';
create index consent_given_on on experiences.consent (given_on);

-- That an address was invited in a quarter, also when its consent is gone: two bytes of a keyed digest, which every 65,536th address has too. Leads to nobody.
create table experiences.invited_tag (
  quarter text not null,
  tag bytea not null check (length(tag) = 2),
  made_on date not null,
  primary key (quarter, tag)
);
create index invited_tag_made_on on experiences.invited_tag (made_on);

-- How many were invited and did not answer, by why. Counts only.
create table experiences.tally (
  point_id text not null references experiences.point,
  quarter text not null check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
  invited int not null default 0 check (invited >= 0),
  declined int not null default 0 check (declined >= 0),
  unreachable int not null default 0 check (unreachable >= 0),
  primary key (point_id, quarter)
);

-- What one person answered. The key is a digest of the code in their mail, which is kept nowhere: with the code it can be erased, without it leads to nobody.
create table experiences.answer (
  key bytea primary key,
  point_id text not null references experiences.point,
  quarter text not null,
  version int not null,
  answers jsonb not null,
  answered_on date not null
);
create index answer_of_point on experiences.answer (point_id, quarter);
create index answer_answered_on on experiences.answer (answered_on);

-- Open words, masked before they came here, apart from all other answers.
create table experiences.remark (
  key bytea primary key,
  id uuid not null unique,
  point_id text not null references experiences.point,
  quarter text not null,
  text text not null check (length(text) between 1 and 700),
  -- 'waiting': a person looks first. 'clean': the point may read it. 'quotable': a person said that it may be published. 'kept-back': nobody reads it.
  status text not null check (status in ('waiting', 'clean', 'quotable', 'kept-back')),
  decided_by text,
  answered_on date not null,
  check (status <> 'quotable' or decided_by is not null)
);
create index remark_of_point on experiences.remark (point_id, quarter);
create index remark_waiting on experiences.remark (answered_on) where status = 'waiting';

-- Results of a quarter, counted once: frozen by one person, approved by another, then the points read them, then everybody.
create table experiences.release (
  quarter text primary key check (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
  status text not null check (status in ('frozen', 'approved', 'published', 'dropped')),
  -- Text as it was frozen: its digest is of these very bytes. Null: dropped.
  content json,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  frozen_by text not null,
  frozen_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  published_at timestamptz,
  check ((status = 'frozen') = (decided_by is null) and (status = 'frozen') = (decided_at is null)),
  check ((status = 'published') = (published_at is not null)),
  check ((status = 'dropped') = (content is null)),
  -- Never the one who froze it, unless to drop it.
  check (status = 'dropped' or decided_by <> frozen_by)
);

-- What a reporting point does with its results. For everybody to read when they are published.
create table experiences.reply (
  point_id text not null references experiences.point,
  quarter text not null references experiences.release,
  text text not null check (length(text) between 1 and 2000),
  replied_by text not null,
  replied_at timestamptz not null,
  primary key (point_id, quarter)
);

alter table experiences.point enable row level security;
create policy see on experiences.point for select to dijkwacht_app using (true);
create policy program on experiences.point to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table experiences.consent enable row level security;
create policy program on experiences.consent to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table experiences.invited_tag enable row level security;
create policy program on experiences.invited_tag to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table experiences.tally enable row level security;
create policy program on experiences.tally to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table experiences.answer enable row level security;
create policy program on experiences.answer to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table experiences.remark enable row level security;
create policy program on experiences.remark to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

-- Written by the program only, after it asked who may; what was published stays as it is, whoever asks.
alter table experiences.release enable row level security;
create policy see on experiences.release for select to dijkwacht_app
  using (status = 'published' or (select foundation.is_system()));
create policy write on experiences.release for insert to dijkwacht_app
  with check ((select foundation.is_system()) and status = 'frozen');
create policy decide on experiences.release for update to dijkwacht_app
  using ((select foundation.is_system()) and status in ('frozen', 'approved')) with check ((select foundation.is_system()));
alter table experiences.reply enable row level security;
create policy program on experiences.reply to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
create policy see on experiences.reply for select to dijkwacht_app
  using (exists (select 1 from experiences.release r where r.quarter = reply.quarter and r.status = 'published'));
