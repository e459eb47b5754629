-- SPDX-License-Identifier: EUPL-1.2
-- Which partner gave out accounts or numbers that begin so, and answers for them: it can block one, and reach its holder.
create table partners.issuer (
  kind text not null check (kind in ('iban', 'phone')),
  -- 'NLDIJK': country and bank of an account; '+316': the first digits of a number.
  prefix text not null,
  organisation_id text not null references partners.organisation,
  primary key (kind, prefix)
);
alter table partners.issuer enable row level security;
create policy program on partners.issuer to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
