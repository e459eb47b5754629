-- SPDX-License-Identifier: EUPL-1.2
-- Evaluations of measures: a plan, the counts, what follows from them. Counts only: nobody is told apart.

-- Whether this transaction works for who keeps evaluations: said by the code after it looked at the permission, for one transaction.
create function evaluations.is_keeper() returns boolean language sql stable
  as $$ select foundation.actor_kind() = 'person' and current_setting('app.evaluations_keeper', true) = 'yes' $$;

create table evaluations.evaluation (
  id uuid primary key,
  -- Stands in its address.
  number int generated always as identity unique,
  status text not null check (status in ('registered', 'measured', 'submitted', 'published', 'withdrawn', 'stopped')),
  organisation_id text not null,
  -- Fixed from the first moment: a trigger keeps it.
  plan jsonb not null,
  registered_at timestamptz not null,
  -- Counts as they were given, and what was asked with them.
  data text check (length(data) <= 60000),
  counting text check (counting in ('none', 'series-break', 'definition-changed', 'sources-changed')),
  result jsonb,
  measured_at timestamptz,
  -- Of who planned, measured and gave it to be looked at: until it is published, withdrawn or stopped.
  planned_by text,
  measured_by text,
  -- Why it was sent back, stopped or taken back.
  reason text not null default '' check (length(reason) <= 2000),
  published_at timestamptz,
  changes int not null default 1,
  is_example boolean not null default false,
  check ((result is null) = (measured_at is null)),
  check (status in ('registered', 'stopped') or result is not null),
  check ((published_at is null) = (status not in ('published', 'withdrawn'))),
  check (status in ('registered', 'measured', 'submitted') or (planned_by is null and measured_by is null))
);
create index evaluation_public on evaluations.evaluation (published_at desc) where status = 'published';
create index evaluation_of_person on evaluations.evaluation (planned_by) where planned_by is not null;
create index evaluation_measured_by on evaluations.evaluation (measured_by) where measured_by is not null;

create function evaluations.keep_plan() returns trigger language plpgsql as $$
begin
  if new.plan is distinct from old.plan or new.registered_at <> old.registered_at or new.organisation_id <> old.organisation_id then
    raise exception 'a registered plan does not change';
  end if;
  if old.status in ('published', 'withdrawn') and (new.result, new.data) is distinct from (old.result, old.data) then
    raise exception 'a published result does not change';
  end if;
  return new;
end $$;
create trigger keep_plan before update on evaluations.evaluation for each row execute function evaluations.keep_plan();

alter table evaluations.evaluation enable row level security;
-- A plan that was given up stays in sight, so that what did not work is not lost. What waits for a second look is seen by every keeper.
create policy see on evaluations.evaluation for select to dijkwacht_app using (
  status in ('published', 'withdrawn', 'stopped')
  or (select foundation.is_system())
  or (select evaluations.is_keeper()) and (status = 'submitted' or organisation_id = (select foundation.organisation_id())));
create policy register on evaluations.evaluation for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or (select evaluations.is_keeper()) and organisation_id = (select foundation.organisation_id()) and status = 'registered');
create policy change on evaluations.evaluation for update to dijkwacht_app
  using (status not in ('withdrawn', 'stopped') and ((select foundation.is_system())
    or (select evaluations.is_keeper()) and (status = 'submitted' or organisation_id = (select foundation.organisation_id()))))
  with check ((select foundation.is_system()) or (select evaluations.is_keeper()));
