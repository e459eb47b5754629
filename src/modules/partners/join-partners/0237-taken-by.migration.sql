-- SPDX-License-Identifier: EUPL-1.2
-- Which attempt has a letter in hand: a connection that broke while that was stored does not say whether it was.
alter table partners.application_letter add column taken_by uuid;
