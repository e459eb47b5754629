-- SPDX-License-Identifier: EUPL-1.2
-- A warning can rest on what the authority itself knows, when two of its people stand for it; and one that rests on less than before can stay in
-- force until a person looked.
alter table identifiers.listing
  add column ground text not null default 'reports' check (ground in ('reports', 'own-evidence')),
  -- Somebody looks before this moment; it is in force meanwhile.
  add column review_by timestamptz check (review_by is null or status = 'active' and needs_review);
create index listing_review_by on identifiers.listing (review_by) where review_by is not null;

-- Asked and kept in one moment are two steps.
alter table identifiers.listing_step drop constraint listing_step_pkey, add primary key (listing_id, at, to_status, step);

-- A suspension by a person is lifted by a person.
update identifiers.listing l set ended_by_person = true where status = 'suspended' and (select s.actor_kind = 'person'
  from identifiers.listing_step s where s.listing_id = l.id and s.to_status = 'suspended' order by s.at desc limit 1);

-- What one person puts forward and a second one judges, exactly as it stands here: only the verdict is ever added.
create table identifiers.evidence (
  id uuid primary key,
  listing_id uuid not null references identifiers.listing on delete cascade,
  legal_basis text not null,
  -- Everybody who checks reads it.
  reason text not null check (length(reason) between 3 and 2000),
  -- Only the authority reads it.
  proof text not null check (length(proof) between 10 and 5000),
  expires_at timestamptz not null,
  -- Confirmed reports that counted then.
  verified_reports int not null,
  proposed_by text not null,
  proposed_by_name text not null,
  proposed_at timestamptz not null,
  judged_by text,
  judged_by_name text,
  judged_at timestamptz,
  is_approved boolean,
  returned_because text,
  -- The listing came or went otherwise, so that nobody judges it any more.
  lapsed_at timestamptz,
  check ((judged_at is null) = (is_approved is null)),
  check (judged_by is null or judged_by <> proposed_by)
);
create unique index evidence_waiting on identifiers.evidence (listing_id) where is_approved is null and lapsed_at is null;
create index evidence_of_listing on identifiers.evidence (listing_id, proposed_at);

alter table identifiers.evidence enable row level security;
create policy with_listing on identifiers.evidence to dijkwacht_app
  using ((select foundation.is_system()) or (select foundation.actor_kind()) = 'person' and exists (
    select from identifiers.listing l where l.id = listing_id and l.organisation_id = (select foundation.organisation_id())));
create policy propose_on_evidence on identifiers.listing for insert to dijkwacht_app with check (
  status = 'proposed' and ground = 'own-evidence' and organisation_id = (select foundation.organisation_id())
  and (select foundation.actor_kind()) = 'person');

-- The last guard: whatever the program does, nobody warns alone on evidence of their own.
create function identifiers.refuse_alone() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'active' and new.ground = 'own-evidence' and not exists (select from identifiers.evidence e
      where e.listing_id = new.id and e.is_approved and e.judged_by <> e.proposed_by) then
    raise exception 'a warning on own evidence takes two people' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger never_alone before insert or update on identifiers.listing
  for each row execute function identifiers.refuse_alone();
