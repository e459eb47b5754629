-- SPDX-License-Identifier: EUPL-1.2
-- Which kinds there are stands in disclosure.ts, once: here only that it is a name.
alter table sharing.disclosure drop constraint disclosure_item_kind_check;
alter table sharing.disclosure add constraint disclosure_item_kind_check check (item_kind ~ '^[a-z]+(-[a-z]+)*$');
