-- SPDX-License-Identifier: EUPL-1.2
-- A shop at a payment service provider can be asked about, so an authority can warn about one. A fingerprint of a page still says nothing to who asks.
alter table identifiers.policy drop constraint kind_can_be_listed,
  add constraint kind_can_be_listed check (kind <> 'page-fingerprint');
alter table identifiers.listing drop constraint kind_can_be_listed,
  add constraint kind_can_be_listed check (kind <> 'page-fingerprint');
