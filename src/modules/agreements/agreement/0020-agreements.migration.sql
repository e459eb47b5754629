-- SPDX-License-Identifier: EUPL-1.2
create table agreements.agreement (
  id uuid primary key,
  kind text not null check (kind in ('sharing-agreement', 'permit', 'police-decision', 'pilot')),
  title text not null check (length(title) between 3 and 200),
  -- Where the signed paper lies; never public.
  reference text not null check (length(reference) between 3 and 300),
  exchanges text[] not null,
  data_categories text[] not null,
  purposes text[] not null,
  dpia_reference text,
  dpia_review_on date,
  starts_on date not null,
  -- The first day on which it is no longer in force.
  ends_on date not null,
  sample_cap int check (sample_cap > 0),
  status text not null check (status in ('draft', 'active', 'suspended', 'ended', 'dropped')),
  version int not null default 1,
  -- No foreign key: what is kept long enough may go, and what came after it stays.
  replaces_id uuid,
  drafted_by text not null,
  drafted_by_name text not null,
  drafted_organisation_id text not null,
  drafted_at timestamptz not null,
  edited_by text not null,
  activated_by text,
  activated_at timestamptz,
  suspended_organisation_id text,
  -- What one person asked and a second one has to confirm.
  asked_step text check (asked_step in ('resume', 'renew-dpia')),
  asked_dpia_reference text,
  asked_dpia_review_on date,
  asked_by text,
  asked_by_name text,
  asked_organisation_id text,
  asked_at timestamptz,
  ended_at timestamptz,
  changed_at timestamptz not null,
  check (ends_on > starts_on and ends_on <= starts_on + interval '5 years'),
  check (activated_by <> drafted_by and activated_by <> edited_by),
  check ((activated_by is null) = (activated_at is null)),
  check (status not in ('active', 'suspended') or (activated_by is not null and cardinality(exchanges) > 0
    and dpia_reference is not null and dpia_review_on is not null)),
  check ((status in ('ended', 'dropped')) = (ended_at is not null)),
  check ((status = 'suspended') = (suspended_organisation_id is not null)),
  check (num_nulls(asked_step, asked_dpia_reference, asked_dpia_review_on, asked_by, asked_by_name, asked_organisation_id, asked_at)
    in (0, 7))
);
create index agreement_in_time on agreements.agreement (ends_on) where status in ('active', 'suspended');
create index agreement_public on agreements.agreement (activated_at) where activated_at is not null;
create index agreement_replaces on agreements.agreement (replaces_id) where replaces_id is not null;
create index agreement_ended_at on agreements.agreement (ended_at);

create table agreements.party (
  agreement_id uuid not null references agreements.agreement on delete cascade,
  organisation_id text not null,
  may_send boolean not null,
  may_receive boolean not null,
  signed_at timestamptz,
  signed_by text,
  signed_by_name text,
  signed_version int,
  primary key (agreement_id, organisation_id),
  check (may_send or may_receive),
  check (num_nulls(signed_at, signed_by, signed_by_name, signed_version) in (0, 4))
);
create index party_of_organisation on agreements.party (organisation_id);

-- Sandbox from the agreement: those who share hold the agreement fast together, and would wait for each other to count in it.
create table agreements.sample (
  agreement_id uuid primary key references agreements.agreement on delete cascade,
  counted int not null default 0 check (counted >= 0)
);

create table agreements.agreement_step (
  id uuid primary key,
  agreement_id uuid not null references agreements.agreement on delete cascade,
  at timestamptz not null,
  step text not null,
  from_status text,
  to_status text not null,
  actor_kind text not null,
  actor_name text,
  organisation_id text,
  reason text
);
create index step_of_agreement on agreements.agreement_step (agreement_id, at);

-- Looks past row security, which would otherwise ask itself.
create function agreements.own_agreements() returns setof uuid language sql stable security definer set search_path = '' as $$
  select agreement_id from agreements.party where organisation_id = foundation.organisation_id() $$;
create function agreements.is_own_draft(asked uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from agreements.agreement where id = asked and status = 'draft'
    and drafted_organisation_id = foundation.organisation_id()) $$;

-- A newer version that started takes the place of the older, also for who is no party to the newer.
create function agreements.is_replaced(asked uuid, day date) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from agreements.agreement newer
    where newer.replaces_id = asked and newer.activated_at is not null and newer.starts_on <= day) $$;

-- The last guard, whatever the program does. Days are for the program, which is told what time it is.
create function agreements.guard_agreement() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  person boolean := foundation.actor_kind() = 'person';
  me text := foundation.subject_id();
begin
  if new.status <> old.status and (old.status, new.status) not in (('draft', 'active'), ('draft', 'dropped'),
      ('active', 'suspended'), ('active', 'ended'), ('suspended', 'active'), ('suspended', 'ended')) then
    raise exception 'no such step' using errcode = 'check_violation';
  end if;
  if new.status <> old.status and not person and not (foundation.is_system() and new.status = 'ended') then
    raise exception 'only a person decides about an agreement' using errcode = 'check_violation';
  end if;
  if old.status = 'draft' then
    if new.version <> old.version and new.edited_by is distinct from me then
      raise exception 'who changes a draft is named' using errcode = 'check_violation';
    end if;
    if new.status = 'active' then
      if new.activated_by is distinct from me then
        raise exception 'who activates is named' using errcode = 'check_violation';
      end if;
      if (select count(*) < 2 or bool_or(p.signed_version is distinct from new.version)
          from agreements.party p where p.agreement_id = new.id) then
        raise exception 'not every party signed this version' using errcode = 'check_violation';
      end if;
    elsif new.activated_by is not null then
      raise exception 'a draft was not activated' using errcode = 'check_violation';
    end if;
  end if;
  if (old.status <> 'draft' or new.version = old.version) and (new.kind, new.title, new.reference, new.exchanges,
      new.data_categories, new.purposes, new.starts_on, greatest(new.ends_on, old.ends_on), new.sample_cap, new.replaces_id, new.edited_by)
      is distinct from (old.kind, old.title, old.reference, old.exchanges, old.data_categories, old.purposes, old.starts_on,
      old.ends_on, old.sample_cap, old.replaces_id, old.edited_by) then
    raise exception 'what was signed does not change, and ends no later' using errcode = 'check_violation';
  end if;
  if (new.drafted_by, new.drafted_organisation_id) is distinct from (old.drafted_by, old.drafted_organisation_id)
      or (old.status <> 'draft' and ((new.version, new.activated_by, new.activated_at)
        is distinct from (old.version, old.activated_by, old.activated_at))) then
    raise exception 'who made it does not change' using errcode = 'check_violation';
  end if;
  -- Who stopped it has a say in resuming it.
  if new.suspended_organisation_id is not null and new.suspended_organisation_id is distinct from
      (case when old.status = 'active' then foundation.organisation_id() else old.suspended_organisation_id end) then
    raise exception 'who suspends is named' using errcode = 'check_violation';
  end if;
  -- Asking is done by the one who asks; confirming, by another.
  if new.asked_by is not null and (new.asked_by, new.asked_step, new.asked_dpia_reference, new.asked_dpia_review_on)
      is distinct from (old.asked_by, old.asked_step, old.asked_dpia_reference, old.asked_dpia_review_on)
      and (not person or new.asked_by <> me or new.asked_organisation_id is distinct from foundation.organisation_id()) then
    raise exception 'who asks is named' using errcode = 'check_violation';
  end if;
  if old.status = 'suspended' and new.status = 'active'
      and (old.asked_step is distinct from 'resume' or old.asked_by = me
        or old.suspended_organisation_id not in (old.asked_organisation_id, foundation.organisation_id())) then
    raise exception 'resuming takes two people, one of whom is of the organisation that suspended' using errcode = 'check_violation';
  end if;
  if (old.status <> 'draft' or new.version = old.version)
      and (new.dpia_reference, new.dpia_review_on) is distinct from (old.dpia_reference, old.dpia_review_on)
      and (old.asked_by is null or old.asked_by = me or (new.dpia_reference, new.dpia_review_on)
        is distinct from (old.asked_dpia_reference, old.asked_dpia_review_on)) then
    raise exception 'renewing an impact assessment takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger guard before update on agreements.agreement for each row execute function agreements.guard_agreement();

create function agreements.guard_party() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  parent agreements.agreement;
begin
  select * into parent from agreements.agreement where id = coalesce(new.agreement_id, old.agreement_id);
  -- Gone with its agreement.
  if tg_op = 'DELETE' and parent.id is null then return old; end if;
  if parent.status is distinct from 'draft' then
    raise exception 'parties of a signed agreement do not change' using errcode = 'check_violation';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if tg_op = 'INSERT' and new.signed_by is not null then
    raise exception 'a new party has not signed' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' then
    if (new.agreement_id, new.organisation_id, new.may_send, new.may_receive)
        is distinct from (old.agreement_id, old.organisation_id, old.may_send, old.may_receive)
      or foundation.actor_kind() <> 'person' or new.signed_by is distinct from foundation.subject_id()
      or new.organisation_id is distinct from foundation.organisation_id() or new.signed_version is distinct from parent.version then
      raise exception 'a person signs for the own organisation, and what stands there now' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
create trigger guard before insert or update or delete on agreements.party
  for each row execute function agreements.guard_party();

create function agreements.guard_sample() returns trigger language plpgsql set search_path = '' as $$
begin
  if new.agreement_id <> old.agreement_id or new.counted < old.counted then
    raise exception 'what was counted stays counted' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger guard before update on agreements.sample for each row execute function agreements.guard_sample();

-- Every party sees its own agreements, and nobody else's. To hold one fast while sharing takes the right to change it as well.
alter table agreements.agreement enable row level security;
create policy see on agreements.agreement for select to dijkwacht_app
  using ((select foundation.is_system()) or id in (select agreements.own_agreements()));
create policy draft on agreements.agreement for insert to dijkwacht_app with check (status = 'draft' and activated_by is null
  and (select foundation.actor_kind()) = 'person' and drafted_by = (select foundation.subject_id())
  and edited_by = drafted_by and drafted_organisation_id = (select foundation.organisation_id()));
create policy decide on agreements.agreement for update to dijkwacht_app
  using ((select foundation.is_system()) or id in (select agreements.own_agreements()));
create policy remove on agreements.agreement for delete to dijkwacht_app using ((select foundation.is_system()));

alter table agreements.party enable row level security;
create policy see on agreements.party for select to dijkwacht_app
  using ((select foundation.is_system()) or agreement_id in (select agreements.own_agreements()));
create policy draft on agreements.party for insert to dijkwacht_app with check (agreements.is_own_draft(agreement_id));
create policy sign on agreements.party for update to dijkwacht_app
  using (organisation_id = (select foundation.organisation_id()));
create policy redraft on agreements.party for delete to dijkwacht_app using (agreements.is_own_draft(agreement_id));

alter table agreements.sample enable row level security;
create policy count on agreements.sample to dijkwacht_app
  using ((select foundation.is_system()) or agreement_id in (select agreements.own_agreements()));

alter table agreements.agreement_step enable row level security;
create policy see on agreements.agreement_step for select to dijkwacht_app
  using ((select foundation.is_system()) or agreement_id in (select agreements.own_agreements()));
create policy add on agreements.agreement_step for insert to dijkwacht_app
  with check ((select foundation.is_system()) or agreement_id in (select agreements.own_agreements()));
