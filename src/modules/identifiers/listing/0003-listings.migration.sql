-- SPDX-License-Identifier: EUPL-1.2
-- When an authority wants a listing to be considered, and whether it then decides itself.
create table identifiers.policy (
  organisation_id text not null,
  kind text not null,
  authority_name text not null,
  minimum_reports int not null default 3 check (minimum_reports >= 1),
  is_automatic boolean not null default false,
  expiry_days int not null default 365 check (expiry_days between 1 and 1095),
  -- What a listing that the policy itself makes rests on.
  legal_basis text not null,
  reason text not null,
  changed_at timestamptz not null,
  primary key (organisation_id, kind)
);

-- One decision of one authority about one identifier; the newest row of a pair is the one that holds.
create table identifiers.listing (
  id uuid primary key,
  identifier_id uuid not null references identifiers.identifier on delete cascade,
  kind text not null,
  canonical text not null,
  organisation_id text not null,
  authority_name text not null,
  status text not null check (status in ('proposed', 'active', 'declined', 'suspended', 'withdrawn', 'expired')),
  needs_review boolean not null,
  verified_reports int not null,
  legal_basis text,
  reason text,
  expires_at timestamptz,
  proposed_at timestamptz not null,
  decided_at timestamptz,
  decided_by text,
  decided_by_name text,
  ended_at timestamptz,
  -- A person took it down; no rule puts it back by itself.
  ended_by_person boolean not null default false,
  changed_at timestamptz not null,
  check (status not in ('active', 'suspended', 'expired') or (legal_basis is not null and reason is not null
    and expires_at is not null and decided_at is not null and decided_by is not null))
);
create unique index listing_open on identifiers.listing (identifier_id, organisation_id)
  where status in ('proposed', 'active', 'suspended');
create index listing_answer on identifiers.listing (kind, canonical) where status = 'active';
create index listing_of_organisation on identifiers.listing (organisation_id, status, changed_at desc, id desc);
create index listing_to_review on identifiers.listing (organisation_id) where needs_review;
create index listing_expires_at on identifiers.listing (expires_at) where status = 'active';
create index listing_ended_at on identifiers.listing (ended_at);

create table identifiers.listing_step (
  listing_id uuid not null references identifiers.listing on delete cascade,
  at timestamptz not null,
  step text not null,
  from_status text,
  to_status text not null,
  actor_kind text not null,
  actor_id text,
  actor_name text,
  reason text not null,
  primary key (listing_id, at, to_status)
);

-- Whether an identifier is protected: a yes or no, for who may not see the identifier's reports.
create function identifiers.is_protected(asked uuid) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (select from identifiers.identifier i where i.id = asked and (i.protected_as is not null
      or exists (select from identifiers.protected_entry e
        where e.kind = i.kind and e.canonical = i.canonical and e.approved_at is not null))) $$;

-- The last guard: whatever the program does, a protected identifier cannot become a hit.
create function identifiers.refuse_protected() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'active' and identifiers.is_protected(new.identifier_id) then raise exception 'a protected identifier cannot be listed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger never_protected before insert or update on identifiers.listing
  for each row execute function identifiers.refuse_protected();

alter table identifiers.policy enable row level security;
create policy see on identifiers.policy for select to dijkwacht_app using (true);
create policy own on identifiers.policy to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
alter table identifiers.listing enable row level security;
create policy see on identifiers.listing for select to dijkwacht_app using (
  status = 'active' or (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy propose on identifiers.listing for insert to dijkwacht_app with check ((select foundation.is_system()));
create policy decide on identifiers.listing for update to dijkwacht_app using (
  (select foundation.is_system())
  or (organisation_id = (select foundation.organisation_id()) and (select foundation.actor_kind()) = 'person'));
create policy remove on identifiers.listing for delete to dijkwacht_app using ((select foundation.is_system()));
alter table identifiers.listing_step enable row level security;
create policy with_listing on identifiers.listing_step to dijkwacht_app
  using ((select foundation.is_system()) or exists (select from identifiers.listing l
    where l.id = listing_id and l.organisation_id = (select foundation.organisation_id())));
