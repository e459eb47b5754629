-- SPDX-License-Identifier: EUPL-1.2
-- What people of this installation put forward about a rule: one proposes, another decides.
create table agreements.proposal (
  id uuid primary key,
  rule_id text not null check (rule_id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind in ('change', 'withdraw')),
  law text not null,
  -- The version that the proposer looked at; 0 for a rule that does not exist yet.
  base_version int not null check (base_version >= 0),
  content jsonb, -- what the rule shall say; null to withdraw it
  reason text not null check (length(reason) between 3 and 2000),
  status text not null default 'open' check (status in ('open', 'approved', 'declined', 'withdrawn')),
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_organisation_id text,
  proposed_at timestamptz not null,
  decided_by text,
  decided_by_name text,
  decided_organisation_id text,
  decided_at timestamptz,
  decision_reason text,
  check ((kind = 'change') = (content is not null)),
  check ((status = 'open') = (decided_by is null)),
  check ((decided_by is null) = (decided_at is null)),
  -- Four eyes: only taking back is for the proposer, and only for the proposer.
  check (status in ('open', 'withdrawn') or decided_by <> proposed_by),
  check (status <> 'withdrawn' or decided_by = proposed_by)
);
create index proposals_of_rule on agreements.proposal (rule_id);

-- Every version of every rule. What it says never changes; whether it counts does.
create table agreements.rule (
  id text not null,
  version int not null check (version > 0),
  law text not null,
  status text not null check (status in ('draft', 'adopted', 'replaced', 'withdrawn')),
  content jsonb not null, -- in the shape of sharing-rule.schema.ts
  content_hash text not null, -- SHA-256: the same edition changes nothing
  edition text, -- the edition that it came with; null when people here decided it
  proposal_id uuid references agreements.proposal on delete set null,
  proposed_by text, -- of the proposal, so that a proposer can never adopt
  made_at timestamptz not null,
  adopted_by text,
  adopted_by_name text,
  adopted_organisation_id text,
  adopted_at timestamptz,
  primary key (id, version),
  check (status <> 'adopted' or adopted_by is not null),
  check ((adopted_by is null) = (adopted_at is null)),
  check (adopted_by <> proposed_by)
);
create unique index one_version_counts on agreements.rule (id) where status in ('draft', 'adopted');

create table agreements.rule_step (
  rule_id text not null,
  version int not null,
  at timestamptz not null,
  step text not null,
  actor_kind text not null,
  actor_id text,
  actor_name text,
  reason text not null,
  foreign key (rule_id, version) references agreements.rule on delete cascade
);
create index steps_of_rule on agreements.rule_step (rule_id, version);

-- A new number with every change, so that a kept copy of the rules knows in the same breath that it is old.
create table agreements.revision (
  only_row boolean primary key default true check (only_row),
  number uuid not null,
  edition text not null
);

create function agreements.keep_what_was_approved() returns trigger language plpgsql as $$
begin
  if (new.id, new.version, new.law, new.content, new.proposed_by) is distinct from
     (old.id, old.version, old.law, old.content, old.proposed_by) then
    raise exception 'what a version of a rule says never changes: make a new version';
  end if;
  return new;
end $$;
create trigger keep_what_was_approved before update on agreements.rule
  for each row execute function agreements.keep_what_was_approved();

create function agreements.keep_what_was_proposed() returns trigger language plpgsql as $$
begin
  if old.status <> 'open' or (new.rule_id, new.kind, new.law, new.base_version, new.content, new.proposed_by) is distinct from
     (old.rule_id, old.kind, old.law, old.base_version, old.content, old.proposed_by) then
    raise exception 'a proposal is decided once, as it was put forward';
  end if;
  return new;
end $$;
create trigger keep_what_was_proposed before update on agreements.proposal
  for each row execute function agreements.keep_what_was_proposed();

alter table agreements.proposal enable row level security;
alter table agreements.rule enable row level security;
alter table agreements.rule_step enable row level security;
alter table agreements.revision enable row level security;

-- Everybody may read the rules. Proposals are for people who are signed in.
create policy see on agreements.proposal for select to dijkwacht_app
  using ((select foundation.actor_kind()) in ('person', 'system'));
create policy propose on agreements.proposal for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or ((select foundation.actor_kind()) = 'person' and proposed_by = (select foundation.subject_id()) and status = 'open'));
create policy decide on agreements.proposal for update to dijkwacht_app
  using ((select foundation.actor_kind()) in ('person', 'system'))
  with check ((select foundation.is_system()) or decided_by = (select foundation.subject_id()));
create policy forget on agreements.proposal for delete to dijkwacht_app using ((select foundation.is_system()));

create policy see on agreements.rule for select to dijkwacht_app using (true);
create policy make on agreements.rule for insert to dijkwacht_app with check (
  (select foundation.is_system()) or (status = 'draft' and exists (
    select from agreements.proposal p where p.id = proposal_id and p.status = 'approved' and p.content = rule.content
      and p.decided_by = (select foundation.subject_id()) and p.proposed_by = rule.proposed_by)));
create policy step on agreements.rule for update to dijkwacht_app
  using ((select foundation.actor_kind()) in ('person', 'system'))
  with check ((select foundation.is_system())
    or (status = 'adopted' and adopted_by = (select foundation.subject_id()))
    or (status = 'draft' and adopted_by is null)
    or (status in ('replaced', 'withdrawn') and exists (
      select from agreements.proposal p where p.rule_id = rule.id and p.status = 'approved'
        and p.base_version = rule.version and p.decided_by = (select foundation.subject_id()))));
create policy see on agreements.rule_step for select to dijkwacht_app using (true);
create policy add on agreements.rule_step for insert to dijkwacht_app with check (
  (select foundation.is_system()) or actor_id = (select foundation.subject_id()));
create policy forget on agreements.rule_step for delete to dijkwacht_app using ((select foundation.is_system()));
create policy see on agreements.revision for select to dijkwacht_app using (true);
-- A person who changes a rule gives the one row a new number; nobody but the program removes it.
create policy change on agreements.revision for update to dijkwacht_app
  using ((select foundation.actor_kind()) in ('person', 'system'))
  with check ((select foundation.actor_kind()) in ('person', 'system'));
create policy make on agreements.revision for insert to dijkwacht_app
  with check ((select foundation.actor_kind()) in ('person', 'system'));
create policy forget on agreements.revision for delete to dijkwacht_app using ((select foundation.is_system()));
