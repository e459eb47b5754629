-- SPDX-License-Identifier: EUPL-1.2
-- Only partners state a shop at a payment service provider; nobody can ask about one yet, so no authority warns about one: the second lock.
alter table identifiers.policy drop constraint kind_can_be_listed,
  add constraint kind_can_be_listed check (kind not in ('page-fingerprint', 'merchant'));
alter table identifiers.listing drop constraint kind_can_be_listed,
  add constraint kind_can_be_listed check (kind not in ('page-fingerprint', 'merchant'));
