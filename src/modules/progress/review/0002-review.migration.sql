-- SPDX-License-Identifier: EUPL-1.2
-- The autumn evaluation of the plan: questions to every partner, what they answer, what was found, and what the next edition does with it.

create function progress.may_answer() returns boolean language sql stable
  as $$ select foundation.actor_kind() = 'person' and current_setting('app.progress', true) in ('write', 'answer') $$;

create table progress.review (
  id uuid primary key,
  year int not null unique check (year between 2000 and 2100),
  status text not null default 'asking' check (status in ('asking', 'finding', 'closed')),
  organisation_id text not null,
  questions text[] not null check (cardinality(questions) between 1 and 10),
  closes_on date not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  check ((status = 'closed') = (closed_at is not null))
);

-- Of one organisation to all questions, in their order.
create table progress.answer (
  review_id uuid not null references progress.review on delete cascade,
  organisation_id text not null,
  answers text[] not null check (cardinality(answers) between 1 and 10),
  given_at timestamptz not null,
  primary key (review_id, organisation_id)
);

create table progress.finding (
  id uuid primary key,
  review_id uuid not null references progress.review on delete cascade,
  text text not null check (length(text) between 1 and 600),
  follow_up text not null check (length(follow_up) between 1 and 600),
  -- Key of the action of the plan that it is about.
  action text check (length(action) <= 3000),
  -- What the next edition did with it.
  outcome text check (outcome in ('taken', 'declined')),
  because text not null default '' check (length(because) <= 500),
  -- Code of the action of the next plan in which it stands.
  taken_in text check (length(taken_in) between 1 and 60),
  found_at timestamptz not null,
  settled_at timestamptz,
  check ((outcome is null) = (settled_at is null)),
  check (outcome is distinct from 'declined' or because <> ''),
  check ((outcome is not distinct from 'taken') = (taken_in is not null))
);
create index finding_review on progress.finding (review_id, found_at);

alter table progress.review enable row level security;
create policy see on progress.review for select to dijkwacht_app
  using ((select foundation.is_system()) or (select progress.may_answer()));
create policy keep on progress.review to dijkwacht_app
  using ((select foundation.is_system()) or (select progress.may_write()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select progress.may_write()) and organisation_id = (select foundation.organisation_id()));

-- Each organisation reads and writes its own answers, while they are asked; whoever holds the evaluation reads them all.
alter table progress.answer enable row level security;
create policy see on progress.answer for select to dijkwacht_app using (
  (select foundation.is_system())
  or (select progress.may_answer()) and organisation_id = (select foundation.organisation_id())
  or (select progress.may_write()) and exists (select from progress.review r
    where r.id = review_id and r.organisation_id = (select foundation.organisation_id())));
create policy give on progress.answer for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or (select progress.may_answer()) and organisation_id = (select foundation.organisation_id())
    and exists (select from progress.review r where r.id = review_id and r.status = 'asking'));
create policy mend on progress.answer for update to dijkwacht_app
  using ((select foundation.is_system())
    or (select progress.may_answer()) and organisation_id = (select foundation.organisation_id())
      and exists (select from progress.review r where r.id = review_id and r.status = 'asking'))
  with check ((select foundation.is_system())
    or (select progress.may_answer()) and organisation_id = (select foundation.organisation_id()));

alter table progress.finding enable row level security;
create policy see on progress.finding for select to dijkwacht_app
  using ((select foundation.is_system()) or (select progress.may_answer()));
create policy keep on progress.finding to dijkwacht_app
  using ((select foundation.is_system()) or (select progress.may_write()) and exists (select from progress.review r
    where r.id = review_id and r.organisation_id = (select foundation.organisation_id())))
  with check ((select foundation.is_system()) or (select progress.may_write()) and exists (select from progress.review r
    where r.id = review_id and r.organisation_id = (select foundation.organisation_id())));
