-- SPDX-License-Identifier: EUPL-1.2
-- only adds: the checks are about new columns, and about a kind that no release knew before
-- A result turns an action green once a second person has looked; one from outside the platform as long as anybody can open its source.
alter table action_plan.product
  -- Who linked it, until somebody else confirmed it. What was linked before this waits for a second person too.
  add column linked_by text,
  add column linked_organisation_id text,
  add column approved_at timestamptz,
  -- Of what is outside: the day on which whoever linked it saw it, and how often in a row nobody could open it since.
  add column seen_on date,
  add column failures int not null default 0,
  add column asked_at timestamptz,
  add constraint named_until_approved check (approved_at is null or (linked_by is null and linked_organisation_id is null)),
  add constraint outside_was_seen check (kind <> 'outside' or seen_on is not null);
create index product_linked_by on action_plan.product (linked_by) where linked_by is not null;

-- The second person need not be a secretary; more than confirming they cannot.
create policy confirm on action_plan.product for update to dijkwacht_app
  using ((select action_plan.is_reader()) and approved_at is null)
  with check ((select action_plan.is_reader()) and approved_at is not null and linked_by is null);
create function action_plan.confirm_only() returns trigger language plpgsql as $$
begin
  if not action_plan.is_secretary() and (to_jsonb(new) - 'approved_at' - 'linked_by' - 'linked_organisation_id')
      is distinct from (to_jsonb(old) - 'approved_at' - 'linked_by' - 'linked_organisation_id') then
    raise exception 'only the secretary changes what is linked';
  end if;
  return new;
end $$;
create trigger confirm_only before update on action_plan.product for each row execute function action_plan.confirm_only();
