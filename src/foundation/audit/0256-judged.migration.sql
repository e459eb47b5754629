-- SPDX-License-Identifier: EUPL-1.2
-- run: apart
-- Of all lines the few by which somebody says whether the program had something right, by month.
create index concurrently audit_judged on foundation.audit (at) where detail ? 'programRight';
