-- SPDX-License-Identifier: EUPL-1.2
-- What the reporter answered to the deciding questions of the form: question → answer, both from the taxonomy's list.
alter table reports.report add column answers jsonb not null default '{}';
