-- SPDX-License-Identifier: EUPL-1.2
-- Whether this transaction works for the experts: said by the code after it looked at the permission, for one transaction.
create function helpdesk.is_expert() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.helpdesk_expert', true) = 'yes' $$;

create table helpdesk.question (
  id uuid primary key,
  organisation_id text not null,
  person_id text not null,
  person_name text not null,
  title text not null check (length(title) between 1 and 300),
  text text not null,
  status text not null default 'asked',
  asked_at timestamptz not null,
  urgency text not null default 'normal',
  -- The day on which it has to be answered.
  due_on date not null,
  -- Triage: is it about sharing, and which expert.
  is_sharing boolean not null default false,
  expert_id text,
  expert_name text,
  -- The answer, who wrote it, and the second person who approved it.
  answer text,
  answer_by text,
  answer_name text,
  remark text,
  sharing_case jsonb,
  approved_by text,
  approved_name text,
  answered_at timestamptz,
  changed_name text not null,
  changed_at timestamptz not null,
  version int not null default 1,
  -- The last lock on four eyes.
  check (approved_by is null or approved_by <> answer_by)
);
create index question_of_organisation on helpdesk.question (organisation_id, asked_at desc, id);
create index question_by_due on helpdesk.question (status, due_on, id);
create index question_changed_at on helpdesk.question (changed_at);

-- Who answers, and what they know; experts put themselves on it.
create table helpdesk.expert (
  person_id text primary key,
  person_name text not null,
  organisation_id text not null,
  knows text not null check (length(knows) between 1 and 300),
  since timestamptz not null
);

-- What others may read. Nothing in here leads to who asked: its own number, a day instead of a time, and which question it came from
-- stands apart, for experts only.
create table helpdesk.published_answer (
  id uuid primary key,
  title text not null,
  question text not null,
  answer text not null,
  -- Also for who is not signed in.
  is_public boolean not null,
  published_on date not null,
  words tsvector not null
);
create index published_answer_words on helpdesk.published_answer using gin (words);
create index published_answer_newest on helpdesk.published_answer (published_on desc, id);

create table helpdesk.publication (
  question_id uuid primary key references helpdesk.question on delete cascade,
  answer_id uuid not null unique references helpdesk.published_answer on delete cascade,
  published_by text not null,
  published_name text not null
);

create table helpdesk.example_case (
  id uuid primary key,
  question_id uuid not null unique references helpdesk.question on delete cascade,
  story text not null,
  sharing_case jsonb not null,
  status text not null default 'proposed',
  proposed_by text not null,
  proposed_name text not null,
  proposed_at timestamptz not null
);

alter table helpdesk.question enable row level security;
-- A partner sees the questions of the own organisation; experts see all of them.
create policy see on helpdesk.question for select to dijkwacht_app using (
  (select helpdesk.is_expert())
  or (select foundation.actor_kind()) = 'person' and organisation_id = (select foundation.organisation_id()));
create policy ask on helpdesk.question for insert to dijkwacht_app with check (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id())
    and person_id = (select foundation.subject_id()) and status = 'asked');
create policy change on helpdesk.question for update to dijkwacht_app using (
  (select helpdesk.is_expert())
  or (select foundation.actor_kind()) = 'person' and organisation_id = (select foundation.organisation_id()));
create policy remove on helpdesk.question for delete to dijkwacht_app using ((select foundation.is_system()));
alter table helpdesk.expert enable row level security;
create policy see on helpdesk.expert for select to dijkwacht_app using ((select helpdesk.is_expert()));
create policy own on helpdesk.expert to dijkwacht_app
  using ((select foundation.is_system()) or (select helpdesk.is_expert()) and person_id = (select foundation.subject_id()))
  with check ((select foundation.is_system()) or (select helpdesk.is_expert()) and person_id = (select foundation.subject_id()));
alter table helpdesk.published_answer enable row level security;
create policy see on helpdesk.published_answer for select to dijkwacht_app using (
  is_public or (select foundation.is_system()) or (select foundation.organisation_id()) is not null);
create policy publish on helpdesk.published_answer to dijkwacht_app
  using ((select helpdesk.is_expert())) with check ((select helpdesk.is_expert()));
alter table helpdesk.publication enable row level security;
create policy experts on helpdesk.publication to dijkwacht_app
  using ((select helpdesk.is_expert())) with check ((select helpdesk.is_expert()));
alter table helpdesk.example_case enable row level security;
create policy experts on helpdesk.example_case to dijkwacht_app
  using ((select helpdesk.is_expert())) with check ((select helpdesk.is_expert()));
