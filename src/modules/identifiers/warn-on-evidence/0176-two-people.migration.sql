-- SPDX-License-Identifier: EUPL-1.2
-- Whatever a warning rests on, one person puts it forward and a second one publishes it; only on own evidence is there a proof beside the reports.
alter table identifiers.evidence
  add column ground text not null default 'own-evidence' check (ground in ('reports', 'own-evidence')),
  alter column proof drop not null,
  add constraint proof_of_own_evidence check ((ground = 'own-evidence') = (proof is not null));

-- The last guard: whatever the program does, no person warns alone. What a policy published rests on the two people who set it.
create or replace function identifiers.refuse_alone() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'active' and new.decided_by <> 'policy'
      and (tg_op = 'INSERT' or (new.decided_by, new.decided_at) is distinct from (old.decided_by, old.decided_at))
      and not exists (select from identifiers.evidence e where e.listing_id = new.id and e.is_approved
        and e.judged_by <> e.proposed_by and (tg_op = 'INSERT' or e.judged_at >= coalesce(old.decided_at, '-infinity'))) then
    raise exception 'a warning takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- A policy of an authority holds once a second person of it said yes; null in set_by: the program itself, or somebody before this was kept.
alter table identifiers.policy
  add column set_by text,
  add column approved_by text,
  add column approved_by_name text,
  add column approved_at timestamptz,
  add constraint approved_by_another check (approved_by <> set_by),
  add constraint never_set_alone check (approved_at is null or set_by is null or approved_by is not null);
update identifiers.policy set approved_at = changed_at;
create index policy_waiting on identifiers.policy (organisation_id) where approved_at is null;
-- Only the yes is added, by another person of the authority, and nothing that it says is ever changed; what nobody approved can be taken away.
revoke update on identifiers.policy from dijkwacht_app;
grant update (approved_by, approved_by_name, approved_at, valid_from) on identifiers.policy to dijkwacht_app;
create policy approve on identifiers.policy for update to dijkwacht_app
  using (approved_at is null and organisation_id = (select foundation.organisation_id()) and (select foundation.actor_kind()) = 'person')
  with check (approved_by is not null and organisation_id = (select foundation.organisation_id()));
create policy take_away on identifiers.policy for delete to dijkwacht_app
  using (approved_at is null and organisation_id = (select foundation.organisation_id()) and (select foundation.actor_kind()) = 'person');
drop policy add on identifiers.policy;
create policy add on identifiers.policy for insert to dijkwacht_app with check (
  (select foundation.is_system()) or approved_at is null and set_by is not null
    and organisation_id = (select foundation.organisation_id()));
