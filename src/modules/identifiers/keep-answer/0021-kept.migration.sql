-- SPDX-License-Identifier: EUPL-1.2
-- While police or prosecutor keep back what would warn somebody, nobody changes by hand what is answered about it. One row for every name
-- under which a listing would cover it. Only who keeps it back sees that it is there.
create table identifiers.kept (
  hold_id uuid not null,
  kind text not null,
  canonical text not null,
  organisation_id text not null,
  kept_until timestamptz not null,
  primary key (hold_id, kind, canonical)
);
create index kept_identifier on identifiers.kept (kind, canonical);
create index kept_until on identifiers.kept (kept_until);
alter table identifiers.kept enable row level security;
create policy own on identifiers.kept to dijkwacht_app
  using ((select foundation.is_system())
    or organisation_id = (select foundation.organisation_id()) and (select foundation.actor_kind()) = 'person')
  with check ((select foundation.is_system())
    or organisation_id = (select foundation.organisation_id()) and (select foundation.actor_kind()) = 'person');

-- Asked by whoever decides about a listing, whatever their organisation: yes or no, hence of the owner.
create function identifiers.is_kept(asked_kind text, asked_canonical text, at timestamptz) returns boolean
  language sql stable security definer set search_path = ''
  as $$ select exists (select from identifiers.kept k
    where k.kind = asked_kind and k.canonical = asked_canonical and k.kept_until > at) $$;
revoke all on function identifiers.is_kept from public;
grant execute on function identifiers.is_kept to dijkwacht_app;

-- What a person decided about an active listing and is carried out later.
create table identifiers.waiting_decision (
  listing_id uuid primary key references identifiers.listing on delete cascade,
  step text not null check (step in ('suspend', 'withdraw')),
  reason text not null,
  decided_by text not null,
  decided_by_name text not null,
  decided_at timestamptz not null
);
alter table identifiers.waiting_decision enable row level security;
create policy with_listing on identifiers.waiting_decision to dijkwacht_app
  using ((select foundation.is_system()) or exists (select from identifiers.listing l
    where l.id = listing_id and l.organisation_id = (select foundation.organisation_id())));
