-- SPDX-License-Identifier: EUPL-1.2
-- A plan says under which name the organisation comes in: that of the application, where somebody checked it earlier.
update partners.application set plan = plan || jsonb_build_object('name', name) where plan is not null and not plan ? 'name';
