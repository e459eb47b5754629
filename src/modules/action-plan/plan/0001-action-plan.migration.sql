-- SPDX-License-Identifier: EUPL-1.2
-- The plan: who promised what, and what came of it. About organisations: nobody is named, and who did what stands in the audit record.

-- For whom this transaction works: 'secretary' or 'reader', said by the code after it looked at the permission; '' for everybody else.
create function action_plan.works_for() returns text language sql stable
  as $$ select case when foundation.is_system() then 'secretary'
    when foundation.actor_kind() = 'person' then coalesce(current_setting('app.action_plan', true), '') else '' end $$;
create function action_plan.is_secretary() returns boolean language sql stable
  as $$ select action_plan.works_for() = 'secretary' $$;
create function action_plan.is_reader() returns boolean language sql stable
  as $$ select action_plan.works_for() in ('secretary', 'reader') $$;

create table action_plan.edition (
  id uuid primary key,
  year int not null unique check (year between 2000 and 2100),
  title text not null check (length(title) between 1 and 200),
  source text not null default '' check (length(source) <= 500),
  -- Everybody reads it from the moment that it is adopted.
  adopted_at timestamptz,
  imported_at timestamptz not null
);

create table action_plan.theme (
  id uuid primary key,
  edition_id uuid not null references action_plan.edition on delete cascade,
  number int not null check (number between 1 and 9999),
  title text not null check (length(title) between 1 and 200),
  goal text not null check (length(goal) <= 4000),
  -- Figures (statistics) by which one sees whether the goal comes closer.
  figures text[] not null default '{}' check (cardinality(figures) <= 6),
  unique (edition_id, number)
);

create table action_plan.action (
  id uuid primary key,
  theme_id uuid not null references action_plan.theme on delete cascade,
  -- The words of the file by which it is found again (read-plan.ts).
  key text not null check (length(key) <= 3000),
  position int not null,
  -- Within its theme; stays when the order changes. With year and theme it is the code that others name: '2023-5.3'.
  number int not null check (number between 1 and 9999),
  result text not null check (length(result) between 1 and 1000),
  title text not null check (length(title) between 1 and 1000),
  planning_text text not null check (length(planning_text) <= 1000),
  planning jsonb not null check (planning ->> 'kind' in ('quarters', 'continuous', 'depends', 'unclear')),
  -- Null: nobody of the register answers for it yet.
  owner_id text,
  -- As the file has it, and as it is since somebody decided about it.
  group_text text not null check (length(group_text) <= 1000),
  group_name text not null check (length(group_name) <= 1000),
  -- Of the room of meetings, once that knows the group.
  group_code text check (group_code ~ '^[a-z0-9-]{1,60}$'),
  partners text[] not null default '{}' check (cardinality(partners) <= 40),
  decision_needed text not null default '' check (length(decision_needed) <= 500),
  risk text not null default '' check (length(risk) <= 500),
  -- Links to what shows it, outside this platform: they are read by people and make nothing green.
  evidence jsonb not null default '[]' check (jsonb_typeof(evidence) = 'array'),
  -- The owner said that it is done. Without a product that is a claim.
  said_done_at timestamptz,
  dropped_at timestamptz,
  dropped_because text not null default '' check (length(dropped_because) <= 500),
  -- It says the same as this one.
  merged_into uuid references action_plan.action on delete set null,
  changed_at timestamptz not null,
  check (dropped_at is null or dropped_because <> '' or merged_into is not null)
);
create unique index action_number on action_plan.action (theme_id, number);
create unique index action_key on action_plan.action (theme_id, md5(key));

-- Who carries an action out says how it stands; what was promised, only the secretary changes.
create function action_plan.keep_promise() returns trigger language plpgsql as $$
begin
  if not action_plan.is_secretary() and (to_jsonb(new) - 'said_done_at' - 'changed_at') is distinct from (to_jsonb(old) - 'said_done_at' - 'changed_at') then
    raise exception 'only the secretary changes what was promised';
  end if;
  return new;
end $$;
create trigger keep_promise before update on action_plan.action for each row execute function action_plan.keep_promise();

create table action_plan.dependency (
  action_id uuid not null references action_plan.action on delete cascade,
  needs_id uuid not null references action_plan.action on delete cascade,
  primary key (action_id, needs_id),
  check (action_id <> needs_id)
);

-- What came of an action and can be found in this platform. Whether it is there is asked at every look.
create table action_plan.product (
  action_id uuid not null references action_plan.action on delete cascade,
  kind text not null check (kind ~ '^[a-z-]{1,40}$'),
  reference text not null check (length(reference) between 1 and 200),
  -- As it was called when it was linked: to say what is gone.
  title text not null check (length(title) between 1 and 300),
  linked_at timestamptz not null,
  primary key (action_id, kind, reference)
);

-- Dated, and never changed afterwards.
create table action_plan.progress (
  id uuid primary key,
  action_id uuid not null references action_plan.action on delete cascade,
  organisation_id text not null,
  -- Who answered for the action when this was written.
  owner_id text,
  made_at timestamptz not null,
  colour text not null check (colour in ('green', 'amber', 'red')),
  says_done boolean not null,
  text text not null check (length(text) between 1 and 2000),
  is_confidential boolean not null
);
create index progress_action on action_plan.progress (action_id, made_at desc);

-- What a partner puts in.
create table action_plan.commitment (
  id uuid primary key,
  action_id uuid not null references action_plan.action on delete cascade,
  organisation_id text not null,
  hours int not null check (hours between 1 and 100000),
  what text not null check (length(what) between 1 and 300),
  agreed_on date not null,
  due_on date not null,
  kept text check (kept in ('kept', 'partly', 'not-kept')),
  because text not null default '' check (length(because) <= 500),
  settled_at timestamptz,
  check ((kept is null) = (settled_at is null)),
  check (kept is null or kept = 'kept' or because <> ''),
  check (due_on >= agreed_on)
);
create index commitment_action on action_plan.commitment (action_id);

-- Decisions of the core group, and what was said to Parliament or asked by it.
create table action_plan.obligation (
  id uuid primary key,
  action_id uuid not null references action_plan.action on delete cascade,
  kind text not null check (kind in ('decision', 'motion', 'promise')),
  -- Of the document: '29911-490'.
  number text not null check (length(number) between 1 and 60),
  text text not null check (length(text) between 1 and 500),
  made_on date not null,
  due_on date,
  met_at timestamptz,
  is_confidential boolean not null,
  unique (action_id, kind, number)
);

create table action_plan.question (
  id uuid primary key,
  edition_id uuid not null references action_plan.edition on delete cascade,
  key text not null check (length(key) <= 6000),
  kind text not null check (kind ~ '^[a-z-]{1,40}$'),
  lines int[] not null,
  said text not null check (length(said) <= 3000),
  -- What it is about: {action: key}, {result, theme} or null.
  target jsonb,
  proposal jsonb not null check (jsonb_typeof(proposal) = 'object'),
  asked_at timestamptz not null,
  answer text check (answer in ('accepted', 'other', 'left')),
  answered_with text not null default '' check (length(answered_with) <= 1000),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create unique index question_key on action_plan.question (edition_id, md5(key));

-- What became of an action of one edition in the next, with the reason.
create table action_plan.transition (
  id uuid primary key,
  from_id uuid references action_plan.action on delete cascade,
  to_id uuid references action_plan.action on delete cascade,
  kind text not null check (kind in ('same', 'moved', 'changed', 'merged', 'split', 'dropped', 'new')),
  because text not null check (length(because) <= 500),
  made_at timestamptz not null,
  check ((from_id is null) = (kind = 'new')),
  check ((to_id is null) = (kind = 'dropped')),
  check (kind = 'same' or because <> '')
);
create unique index transition_pair on action_plan.transition (coalesce(from_id, to_id), coalesce(to_id, from_id));

-- When each action had its last update, and its colour: how a plan stands is the same for everybody, also where the words are confidential.
create function action_plan.clocks_of(actions uuid[]) returns table (action_id uuid, made_at timestamptz, colour text)
  language sql stable security definer set search_path = ''
  as $$ select distinct on (p.action_id) p.action_id, p.made_at, p.colour from action_plan.progress p
    where p.action_id = any(actions) order by p.action_id, p.made_at desc, p.id desc $$;
revoke all on function action_plan.clocks_of from public;
grant execute on function action_plan.clocks_of to dijkwacht_app;

-- Of the organisation that answers for the action.
create function action_plan.is_own(action uuid) returns boolean language sql stable
  as $$ select exists (select from action_plan.action a where a.id = action and a.owner_id = foundation.organisation_id()) $$;

alter table action_plan.edition enable row level security;
create policy see on action_plan.edition for select to dijkwacht_app using (adopted_at is not null or (select action_plan.is_reader()));
create policy keep on action_plan.edition to dijkwacht_app
  using ((select action_plan.is_secretary())) with check ((select action_plan.is_secretary()));

alter table action_plan.theme enable row level security;
create policy see on action_plan.theme for select to dijkwacht_app using (
  exists (select from action_plan.edition e where e.id = edition_id));
create policy keep on action_plan.theme to dijkwacht_app
  using ((select action_plan.is_secretary())) with check ((select action_plan.is_secretary()));

alter table action_plan.action enable row level security;
create policy see on action_plan.action for select to dijkwacht_app using (
  exists (select from action_plan.theme t where t.id = theme_id));
create policy keep on action_plan.action to dijkwacht_app
  using ((select action_plan.is_secretary())) with check ((select action_plan.is_secretary()));
-- Its owner says that it is done.
create policy own on action_plan.action for update to dijkwacht_app
  using ((select action_plan.is_reader()) and owner_id = (select foundation.organisation_id()))
  with check ((select action_plan.is_reader()) and owner_id = (select foundation.organisation_id()));

alter table action_plan.dependency enable row level security;
create policy see on action_plan.dependency for select to dijkwacht_app using (
  exists (select from action_plan.action a where a.id = action_id));
create policy keep on action_plan.dependency to dijkwacht_app
  using ((select action_plan.is_secretary())) with check ((select action_plan.is_secretary()));

alter table action_plan.product enable row level security;
create policy see on action_plan.product for select to dijkwacht_app using (
  exists (select from action_plan.action a where a.id = action_id));
create policy keep on action_plan.product to dijkwacht_app
  using ((select action_plan.is_secretary())) with check ((select action_plan.is_secretary()));

alter table action_plan.progress enable row level security;
create policy see on action_plan.progress for select to dijkwacht_app using ((select action_plan.is_secretary())
  or (select action_plan.is_reader()) and (not is_confidential
    -- Not of who answers for the action now: what the one said in confidence is not the next one's to read.
    or (select foundation.organisation_id()) in (organisation_id, owner_id)));
create policy own on action_plan.progress for insert to dijkwacht_app with check ((select action_plan.is_secretary())
  or (select action_plan.is_reader()) and organisation_id = (select foundation.organisation_id()) and action_plan.is_own(action_id));

alter table action_plan.commitment enable row level security;
create policy see on action_plan.commitment for select to dijkwacht_app using ((select action_plan.is_secretary())
  or (select action_plan.is_reader()) and (organisation_id = (select foundation.organisation_id()) or action_plan.is_own(action_id)));
create policy keep on action_plan.commitment to dijkwacht_app
  using ((select action_plan.is_secretary())) with check ((select action_plan.is_secretary()));

alter table action_plan.obligation enable row level security;
create policy see on action_plan.obligation for select to dijkwacht_app using ((select action_plan.is_secretary())
  or (select action_plan.is_reader()) and (not is_confidential or action_plan.is_own(action_id))
  -- What Parliament asked and was promised is public; decisions of the core group are not.
  or kind <> 'decision' and not is_confidential and exists (select from action_plan.action a where a.id = action_id));
create policy keep on action_plan.obligation to dijkwacht_app
  using ((select action_plan.is_secretary())) with check ((select action_plan.is_secretary()));

alter table action_plan.question enable row level security;
create policy keep on action_plan.question to dijkwacht_app
  using ((select action_plan.is_secretary())) with check ((select action_plan.is_secretary()));

alter table action_plan.transition enable row level security;
-- What became of an action is seen by who sees the action before and after.
create policy see on action_plan.transition for select to dijkwacht_app using (
  (from_id is null or exists (select from action_plan.action a where a.id = from_id))
  and (to_id is null or exists (select from action_plan.action a where a.id = to_id)));
create policy keep on action_plan.transition to dijkwacht_app
  using ((select action_plan.is_secretary())) with check ((select action_plan.is_secretary()));
