-- SPDX-License-Identifier: EUPL-1.2
-- The number of a bank's fraud desk, as the bank publishes it: compared with a source by somebody, on a day. No personal data.
create table partners.fraud_desk (
  organisation_id text primary key references partners.organisation,
  phone text not null check (phone ~ '^\+\d{6,15}$'),
  -- A department, not a person.
  verified_by text not null check (length(verified_by) between 1 and 200),
  verified_on date not null,
  source text not null check (length(source) between 1 and 500)
);
alter table partners.fraud_desk enable row level security;
create policy read_fraud_desks on partners.fraud_desk for select to dijkwacht_app using (true);
create policy write_fraud_desks on partners.fraud_desk for all to dijkwacht_app
  using (foundation.is_system()) with check (foundation.is_system());
