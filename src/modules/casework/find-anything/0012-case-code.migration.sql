-- SPDX-License-Identifier: EUPL-1.2
-- The six signs by which people name a case on the telephone: one row a case, that of its anchor.
create index work_case_code on casework.work (right(case_anchor::text, 6), organisation_id) where report_id = case_anchor;
