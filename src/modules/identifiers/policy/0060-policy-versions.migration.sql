-- SPDX-License-Identifier: EUPL-1.2
-- A policy holds for one receiver of what is counted, in versions: a change is a new row, and what was decided names the version of then.
alter table identifiers.policy
  add column receiver text not null default 'public' check (receiver in ('public', 'bank-notice', 'civil-cluster')),
  add column version int not null default 1 check (version >= 1),
  -- Of one organisation no more than so many sources count; null: no limit. The police have none.
  add column most_of_one int check (most_of_one >= 1),
  -- Older reports do not count: numbers are given out again, domains expire.
  add column counts_for_days int not null default 1095 check (counts_for_days between 1 and 1826),
  add column valid_from timestamptz,
  add column set_by_name text;
update identifiers.policy set valid_from = changed_at,
  counts_for_days = case kind when 'phone' then 270 when 'web-address' then 365 when 'user-name' then 365
    when 'email' then 730 else 1095 end;
alter table identifiers.policy alter column valid_from set not null, alter column receiver drop default,
  alter column version drop default, alter column counts_for_days drop default,
  drop constraint policy_pkey, add primary key (organisation_id, kind, receiver, version),
  add constraint bank_gives_out_accounts check (receiver <> 'bank-notice' or kind = 'iban'),
  add constraint only_listings_are_automatic check (receiver = 'public' or not is_automatic);

-- A version is never changed or taken away, and an organisation sees its own: who set it stands in it.
drop policy see on identifiers.policy;
drop policy own on identifiers.policy;
create policy see on identifiers.policy for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy add on identifiers.policy for insert to dijkwacht_app with check (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));

-- Which version a listing rests on.
alter table identifiers.listing add column policy_version int;
