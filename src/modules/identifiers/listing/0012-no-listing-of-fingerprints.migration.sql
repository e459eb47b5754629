-- SPDX-License-Identifier: EUPL-1.2
-- The fingerprint of a page says nothing to somebody who asks, and no authority warns about one: the second lock.
alter table identifiers.policy add constraint kind_can_be_listed check (kind <> 'page-fingerprint');
alter table identifiers.listing add constraint kind_can_be_listed check (kind <> 'page-fingerprint');
