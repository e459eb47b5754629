-- SPDX-License-Identifier: EUPL-1.2
-- What one person suspended ends by itself: after it the warning holds again as two people gave it. An objection has an end of its own.
alter table identifiers.listing add column suspended_until timestamptz check (suspended_until is null or status = 'suspended');
create index listing_suspended_until on identifiers.listing (suspended_until) where suspended_until is not null;
update identifiers.listing set suspended_until = now() + interval '7 days' where status = 'suspended' and ended_by_person and needs_review;
