-- SPDX-License-Identifier: EUPL-1.2
-- A place that the program itself knows of: a warning that took a message over. Once, however often it is said.
alter table campaigns.use add column place text unique check (length(place) <= 100);
alter table campaigns.use drop constraint use_kind_check;
alter table campaigns.use add constraint use_kind_check check (kind in ('campaign', 'page', 'letter', 'poster', 'other', 'warning'));
alter table campaigns.use add constraint use_warning_has_place check ((kind = 'warning') = (place is not null));
