-- SPDX-License-Identifier: EUPL-1.2
-- Hosts through which mail of others goes can be protected by two people too.
alter table identifiers.protected_entry drop constraint protected_entry_category_check;
alter table identifiers.protected_entry add constraint protected_entry_category_check
  check (category in ('bank', 'public-body', 'emergency', 'popular', 'shared-host', 'mailer', 'own-product', 'other'));
