-- SPDX-License-Identifier: EUPL-1.2
-- What was disclosed of an item is asked with what was recalled too: by a recall, by whoever erases, and by whoever accounts for it.
drop index sharing.disclosure_of_item;
create index disclosure_of_item on sharing.disclosure (item_kind, item_id);
