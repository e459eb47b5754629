-- SPDX-License-Identifier: EUPL-1.2
-- Words that most of us cannot read come from at least two organisations (decision 0082).
alter table campaigns.translation
  add column proposed_organisation text,
  add column first_organisation text,
  add column second_organisation text,
  add check (second_organisation is null or first_organisation is distinct from proposed_organisation
    or second_organisation is distinct from proposed_organisation);
