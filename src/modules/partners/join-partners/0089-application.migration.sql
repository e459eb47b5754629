-- SPDX-License-Identifier: EUPL-1.2
-- An organisation that asks to take part. Who writes here is not known: nothing is looked at before the owner of the address typed a code, and
-- nothing is made before two people looked and the organisation agreed.

-- Whether this transaction works for somebody who lets partners in: said by the code after it looked at the permission, for one transaction.
create function partners.is_admitter() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.partner_admitter', true) = 'yes' $$;

create table partners.application (
  id uuid primary key,
  status text not null check (status in ('asked', 'confirmed', 'checked', 'approved', 'joined', 'declined')),
  name text not null check (length(name) between 1 and 200),
  company_number text not null check (company_number ~ '^\d{8}$'),
  why text not null check (length(why) between 1 and 1000),
  brings text not null check (length(brings) between 1 and 1000),
  asks text not null check (length(asks) <= 1000),
  -- Name and mail address of who asks, sealed.
  sealed_contact bytea not null,
  address_digest bytea not null,
  language text not null check (language in ('nl', 'en')),
  -- Of the code that was mailed last; gone once it was used.
  code_digest bytea unique,
  code_until timestamptz,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  -- What will be made: organisation, its kind, who signs in first and with which roles.
  plan jsonb,
  checked_by text,
  checked_organisation_id text,
  checked_at timestamptz,
  approved_by text,
  approved_organisation_id text,
  approved_at timestamptz,
  because text not null default '' check (length(because) <= 500),
  terms_version int,
  agreed_at timestamptz,
  organisation_id text references partners.organisation,
  tended_at timestamptz not null,
  -- Two people.
  check (approved_by is null or approved_by <> checked_by),
  check (status not in ('checked', 'approved', 'joined') or plan is not null and checked_by is not null),
  check (status not in ('approved', 'joined') or approved_by is not null),
  check ((status = 'joined') = (organisation_id is not null and agreed_at is not null and terms_version is not null)),
  check (status <> 'declined' or because <> '')
);
create index application_status on partners.application (status, asked_at);
create index application_address on partners.application (address_digest, asked_at);
create index application_tended_at on partners.application (tended_at);

create table partners.application_letter (
  id uuid primary key,
  application_id uuid not null references partners.application on delete cascade,
  kind text not null check (kind in ('confirm', 'approved', 'declined')),
  sealed_code bytea,
  state text not null check (state in ('due', 'sending', 'sent', 'failed')),
  attempts int not null default 0,
  at timestamptz not null
);
create index application_letter_of on partners.application_letter (application_id);
create index application_letter_at on partners.application_letter (at);

alter table partners.application enable row level security;
-- What nobody confirmed is seen by nobody.
create policy see on partners.application for select to dijkwacht_app using (
  (select foundation.is_system()) or (select partners.is_admitter()) and status <> 'asked');
create policy judge on partners.application for update to dijkwacht_app
  using ((select partners.is_admitter()) and status <> 'asked') with check ((select partners.is_admitter()) and status <> 'joined');
create policy program on partners.application to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
alter table partners.application_letter enable row level security;
create policy program on partners.application_letter to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
