-- SPDX-License-Identifier: EUPL-1.2
-- The six signs by which people name a case on the telephone are the last of its anchor.
create index work_case_code on casework.work (right(report_id::text, 6), organisation_id) where case_label is not null;
