-- SPDX-License-Identifier: EUPL-1.2
-- Which attempt has an invitation in hand: a connection that broke while that was stored does not say whether it was.
alter table gatherings.invitation add column taken_by uuid;
