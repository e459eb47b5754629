-- SPDX-License-Identifier: EUPL-1.2
-- What was decided at the same moment under the same edition says both once, in the row; null: each decision says it itself.
alter table classification.report add column edition text;

-- Nothing is chosen by what these hold, so no samples of them are taken.
alter table classification.report alter decided set statistics 0, alter suggestion set statistics 0, alter partner_codes set statistics 0;
