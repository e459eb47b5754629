-- SPDX-License-Identifier: EUPL-1.2
-- No query chooses reports by these, so PostgreSQL need not take samples of them every minute of an import, nor keep pieces of stories among
-- its statistics.
alter table reports.report alter narrative set statistics 0, alter stated set statistics 0, alter own set statistics 0,
  alter partner_codes set statistics 0, alter answers set statistics 0, alter marks set statistics 0;
