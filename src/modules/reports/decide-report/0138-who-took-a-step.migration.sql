-- SPDX-License-Identifier: EUPL-1.2
-- Who confirmed a report does not also approve a warning that rests on it alone.
alter table reports.step add column person_id text;
