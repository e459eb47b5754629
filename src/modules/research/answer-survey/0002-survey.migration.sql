-- SPDX-License-Identifier: EUPL-1.2
-- Questionnaires and what was answered, without anybody's name.

create table research.questionnaire (
  code text not null,
  version int not null check (version > 0),
  definition jsonb not null,
  published_at timestamptz not null,
  primary key (code, version)
);

-- A published version never changes: answers would then be to other questions than were asked.
create function research.keep_frozen() returns trigger language plpgsql as $$
begin
  if new.definition is distinct from old.definition then
    raise exception 'version % of questionnaire % is published and cannot change', old.version, old.code;
  end if;
  return new;
end $$;
create trigger keep_frozen before update on research.questionnaire for each row execute function research.keep_frozen();

-- One round in which a questionnaire is open. Its results are published once, after it closed, and never change.
create table research.survey (
  id text primary key check (id ~ '^[a-z0-9-]{1,60}$'),
  code text not null,
  version int not null,
  study text not null references research.study,
  opens_on date not null,
  -- The last day on which one can answer.
  closes_on date not null check (closes_on >= opens_on),
  needs_invitation boolean not null,
  -- Answers on one day; more are turned away until the next.
  most_a_day int not null check (most_a_day > 0),
  results jsonb,
  results_at timestamptz,
  foreign key (code, version) references research.questionnaire
);

-- What one company answered. The digest keeps one page from being sent twice and leads to nobody. A day and no time, so that nothing
-- else that happened at that moment leads to it.
create table research.sheet (
  digest bytea primary key,
  survey_id text not null references research.survey,
  answers jsonb not null,
  answered_on date not null
);
create index sheet_of_survey on research.sheet (survey_id, answered_on);
create index sheet_answered_on on research.sheet (answered_on);

-- Half filled in, sealed; found only with the code that was given.
create table research.saved_sheet (
  digest bytea primary key,
  survey_id text not null references research.survey,
  sealed bytea not null,
  saved_on date not null
);
create index saved_sheet_saved_on on research.saved_sheet (saved_on);

-- Codes with which a closed survey can be answered once. A code that was used is gone: nothing says which answers came of it.
create table research.invitation (
  digest bytea primary key,
  survey_id text not null references research.survey,
  made_on date not null
);
create index invitation_of_survey on research.invitation (survey_id);
create index invitation_made_on on research.invitation (made_on);

alter table research.questionnaire enable row level security;
create policy see on research.questionnaire for select to dijkwacht_app using (true);
create policy publish on research.questionnaire to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table research.survey enable row level security;
create policy see on research.survey for select to dijkwacht_app using (true);
create policy keep on research.survey to dijkwacht_app
  using ((select research.is_keeper())) with check ((select research.is_keeper()));
alter table research.sheet enable row level security;
create policy program on research.sheet to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table research.saved_sheet enable row level security;
create policy program on research.saved_sheet to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table research.invitation enable row level security;
create policy keep on research.invitation to dijkwacht_app
  using ((select research.is_keeper())) with check ((select research.is_keeper()));
