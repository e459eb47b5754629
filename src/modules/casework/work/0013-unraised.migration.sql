-- SPDX-License-Identifier: EUPL-1.2
-- What a quickly growing case has still to raise: nearly nothing, also when 100,000 reports of it were raised before.
create index work_unraised on casework.work (case_label, organisation_id, received_at)
  where surge_until is null and case_label is not null;
