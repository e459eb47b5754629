-- SPDX-License-Identifier: EUPL-1.2
-- Number of the Chamber of Commerce of a company: who comes in its name with eHerkenning gets an account there.
alter table partners.organisation add column company_number text unique
  check (company_number is null or (company_number ~ '^\d{8}$' and kind = 'company'));
