-- SPDX-License-Identifier: EUPL-1.2
-- The reporter asked to be called or written to. Not asked is not yes: what came in before did not ask.
alter table reports.report add column wants_help boolean not null default false;
