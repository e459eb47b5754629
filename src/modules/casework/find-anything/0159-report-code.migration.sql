-- SPDX-License-Identifier: EUPL-1.2
-- People name any report by the last six signs of its number (M-4C1F22), and a case by those of its anchor: one index finds both.
create index work_report_code on casework.work (right(report_id::text, 6), organisation_id);
drop index casework.work_case_code;
