-- SPDX-License-Identifier: EUPL-1.2
-- Of which kinds a set carries warnings, by agreement and rules: about others it says nothing, which must not read as "none".
alter table sharing.item_set add column kinds text[] not null default '{}';
-- And of which kinds the newest version of a set of tags said so.
alter table sharing.tag_set add column kinds text[] not null default '{}';
