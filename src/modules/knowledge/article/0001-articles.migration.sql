-- SPDX-License-Identifier: EUPL-1.2
-- What this transaction may do with articles: said by the code after it looked at the permission, for one transaction. Who said nothing sees
-- what is public, whoever it is.
create function knowledge.may_read() returns boolean language sql stable
  as $$ select foundation.is_system() or foundation.actor_kind() in ('person', 'machine')
    and current_setting('app.knowledge', true) in ('read', 'write') $$;
create function knowledge.may_write() returns boolean language sql stable
  as $$ select foundation.is_system() or foundation.actor_kind() = 'person'
    and current_setting('app.knowledge', true) = 'write' $$;
-- A person within the organisation, as article.to_people holds them. A machine is no person: what is for named people is not for it.
create function knowledge.me() returns text language sql stable
  as $$ select case when foundation.actor_kind() = 'person'
    then foundation.organisation_id() || ' ' || foundation.subject_id() end $$;

create table knowledge.article (
  id uuid primary key,
  kind text not null check (kind in ('article', 'practice', 'method')),
  status text not null default 'draft' check (status in ('draft', 'published', 'withdrawn')),
  -- The owner, and the role and the person there who see to it.
  organisation_id text not null,
  holder_role text not null check (length(holder_role) between 1 and 100),
  holder_id text not null,
  holder_name text not null,
  -- An organisation that was asked to take it over.
  offered_to text,
  audience text not null check (audience in ('public', 'partners', 'amber', 'red')),
  to_organisations text[] not null default '{}',
  to_people text[] not null default '{}',
  -- Counts how often others came in: what was said in a smaller circle stays in it.
  circle int not null default 1,
  review_on date not null,
  reviewed_on date not null,
  -- What readers see; of a draft what was written last.
  title text not null check (length(title) between 1 and 150),
  summary text not null check (length(summary) between 1 and 400),
  body text not null check (length(body) between 1 and 12000),
  -- Concepts of the taxonomy, and the same with everything above them.
  concepts text[] not null default '{}',
  reaches text[] not null default '{}',
  words tsvector not null,
  version int not null default 1,
  shown_version int,
  published_at timestamptz,
  -- When something last changed that is news to whoever follows it.
  news_at timestamptz,
  withdrawn_because text,
  ended_at timestamptz,
  -- Counts every change, so that nobody overwrites what he did not see.
  changes int not null default 1,
  changed_name text not null,
  changed_at timestamptz not null,
  made_at timestamptz not null,
  check ((status = 'published') <= (shown_version is not null and published_at is not null and news_at is not null)),
  check ((status = 'withdrawn') = (ended_at is not null)),
  check ((audience = 'amber') = (cardinality(to_organisations) > 0)),
  check ((audience = 'red') = (cardinality(to_people) > 0))
);
create index article_newest on knowledge.article (status, news_at desc, id);
create index article_of_organisation on knowledge.article (organisation_id, changed_at desc, id);
create index article_words on knowledge.article using gin (words);
create index article_ended_at on knowledge.article (ended_at);

-- Everything that was written, who wrote it, when and why.
create table knowledge.version (
  article_id uuid not null references knowledge.article on delete cascade,
  number int not null,
  title text not null,
  summary text not null,
  body text not null,
  concepts text[] not null,
  why text not null,
  is_small boolean not null default false,
  by_id text not null,
  by_name text not null,
  at timestamptz not null,
  published_at timestamptz,
  primary key (article_id, number)
);

create table knowledge.comment (
  id uuid primary key,
  article_id uuid not null references knowledge.article on delete cascade,
  organisation_id text not null,
  person_id text not null,
  person_name text not null,
  kind text not null check (kind in ('remark', 'question')),
  text text not null check (length(text) between 1 and 2000),
  at timestamptz not null,
  -- The circle of the article in which it was said.
  circle int not null,
  answer text,
  answered_name text,
  answered_at timestamptz,
  -- The version in which it was worked in.
  taken_up int,
  removed_because text,
  removed_by text,
  removed_at timestamptz,
  words tsvector not null,
  check ((removed_at is null) = (removed_because is null))
);
create index comment_of_article on knowledge.comment (article_id, at, id);
create index comment_words on knowledge.comment using gin (words);
create index comment_of_person on knowledge.comment (person_id, at desc);
create index comment_at on knowledge.comment (at);

alter table knowledge.article enable row level security;
create policy see on knowledge.article for select to dijkwacht_app using (
  status = 'published' and audience = 'public'
  or (select foundation.is_system())
  or status = 'published' and (select knowledge.may_read()) and case audience
    when 'partners' then true
    when 'amber' then (select foundation.organisation_id()) = any(to_organisations)
    when 'red' then coalesce((select knowledge.me()) = any(to_people), false)
    else false end
  or (select knowledge.may_write()) and organisation_id = (select foundation.organisation_id())
    and (audience <> 'red' or coalesce((select knowledge.me()) = any(to_people), false))
  or (select knowledge.may_write()) and offered_to = (select foundation.organisation_id())
    and (audience <> 'red' or coalesce((select knowledge.me()) = any(to_people), false)));
create policy write on knowledge.article for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or (select knowledge.may_write()) and organisation_id = (select foundation.organisation_id()) and status = 'draft');
create policy change on knowledge.article for update to dijkwacht_app
  using ((select foundation.is_system())
    or (select knowledge.may_write()) and organisation_id = (select foundation.organisation_id())
      and (audience <> 'red' or coalesce((select knowledge.me()) = any(to_people), false)))
  with check ((select foundation.is_system())
    or (select knowledge.may_write()) and organisation_id = (select foundation.organisation_id()));
create policy remove on knowledge.article for delete to dijkwacht_app using ((select foundation.is_system()));

-- Earlier texts are for whoever may change the article: they can hold what had to come out of it.
alter table knowledge.version enable row level security;
create policy see on knowledge.version for select to dijkwacht_app using (
  (select foundation.is_system())
  or (select knowledge.may_write()) and exists (select from knowledge.article a
    where a.id = article_id and a.organisation_id = (select foundation.organisation_id())));
create policy write on knowledge.version to dijkwacht_app
  using ((select foundation.is_system())
    or (select knowledge.may_write()) and exists (select from knowledge.article a
      where a.id = article_id and a.organisation_id = (select foundation.organisation_id())))
  with check ((select foundation.is_system())
    or (select knowledge.may_write()) and exists (select from knowledge.article a
      where a.id = article_id and a.organisation_id = (select foundation.organisation_id())));

-- Partners talk among themselves: who sees the article, sees what was said in the circle that it is for now. The owner sees all of it, and
-- who wrote something sees that.
alter table knowledge.comment enable row level security;
create policy see on knowledge.comment for select to dijkwacht_app using (
  (select foundation.is_system())
  or (select knowledge.may_read()) and exists (select from knowledge.article a where a.id = article_id and (
    removed_at is null and a.circle = comment.circle
    or (select knowledge.may_write()) and a.organisation_id = (select foundation.organisation_id())
    or (select foundation.actor_kind()) = 'person' and person_id = (select foundation.subject_id())
      and comment.organisation_id = (select foundation.organisation_id()))));
create policy say on knowledge.comment for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or (select knowledge.may_read()) and (select foundation.actor_kind()) = 'person'
    and organisation_id = (select foundation.organisation_id()) and person_id = (select foundation.subject_id())
    and exists (select from knowledge.article a where a.id = article_id and a.status = 'published'));
create policy change on knowledge.comment for update to dijkwacht_app using (
  (select foundation.is_system())
  or (select knowledge.may_write()) and exists (select from knowledge.article a
    where a.id = article_id and a.organisation_id = (select foundation.organisation_id()))
  or (select knowledge.may_read()) and (select foundation.actor_kind()) = 'person'
    and person_id = (select foundation.subject_id()) and organisation_id = (select foundation.organisation_id()));
create policy remove on knowledge.comment for delete to dijkwacht_app using ((select foundation.is_system()));
