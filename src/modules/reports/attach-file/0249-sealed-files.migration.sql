-- SPDX-License-Identifier: EUPL-1.2
-- What came with a report is kept sealed. `bytes`: of before, until the job reports.seal-files comes to it.
alter table reports.attachment_content add column sealed bytea;
alter table reports.attachment_content alter column sealed set storage external;
alter table reports.attachment_content alter column bytes drop not null;
