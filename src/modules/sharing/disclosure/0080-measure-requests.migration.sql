-- SPDX-License-Identifier: EUPL-1.2
-- What one organisation asks another to do about an account or a number, or about a form of fraud.
alter table sharing.disclosure drop constraint disclosure_item_kind_check;
alter table sharing.disclosure add constraint disclosure_item_kind_check
  check (item_kind in ('listing', 'report', 'holder-code', 'holder-notice', 'set', 'bank-notice', 'measure-request'));
