-- SPDX-License-Identifier: EUPL-1.2
-- Numbers and sites of other organisations that are imitated can be protected by two people too.
alter table identifiers.protected_entry drop constraint protected_entry_category_check;
alter table identifiers.protected_entry add constraint protected_entry_category_check
  check (category in ('bank', 'public-body', 'organisation', 'emergency', 'popular', 'shared-host', 'mailer', 'own-product', 'other'));
