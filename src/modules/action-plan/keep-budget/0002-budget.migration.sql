-- SPDX-License-Identifier: EUPL-1.2
-- What money was set aside for an action, by whom, and what was spent.
create table action_plan.budget_line (
  id uuid primary key,
  action_id uuid not null references action_plan.action on delete cascade,
  year int not null check (year between 2000 and 2100),
  kind text not null check (kind in ('reserved', 'spent')),
  cents bigint not null check (cents between 1 and 100000000000),
  organisation_id text not null,
  what text not null check (length(what) between 1 and 200),
  written_at timestamptz not null
);
create index budget_line_action on action_plan.budget_line (action_id);

-- The secretary sees all; who reads the plan sees what the own organisation pays, and what is paid for its own actions.
alter table action_plan.budget_line enable row level security;
create policy see on action_plan.budget_line for select to dijkwacht_app using ((select action_plan.is_secretary())
  or (select action_plan.is_reader()) and (organisation_id = (select foundation.organisation_id()) or action_plan.is_own(action_id)));
create policy keep on action_plan.budget_line to dijkwacht_app
  using ((select action_plan.is_secretary())) with check ((select action_plan.is_secretary()));
