-- SPDX-License-Identifier: EUPL-1.2
-- A payment that the payer wants back, for the bank that sent it and the bank that received it.
alter table sharing.disclosure drop constraint disclosure_item_kind_check;
alter table sharing.disclosure add constraint disclosure_item_kind_check
  check (item_kind in ('listing', 'report', 'holder-code', 'holder-notice', 'set', 'bank-notice', 'measure-request', 'recall-packet'));
