-- SPDX-License-Identifier: EUPL-1.2
-- Cells that the check mended, to tell whoever hands in.
alter table reports.upload add column mended_count int not null default 0;
