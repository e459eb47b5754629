-- SPDX-License-Identifier: EUPL-1.2
-- What a partner passes on to the holder of an account or number that it gave out.
alter table sharing.disclosure drop constraint disclosure_item_kind_check;
alter table sharing.disclosure add constraint disclosure_item_kind_check
  check (item_kind in ('listing', 'report', 'holder-code', 'holder-notice'));
