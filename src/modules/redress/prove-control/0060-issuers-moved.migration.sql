-- SPDX-License-Identifier: EUPL-1.2
-- Who gave out an account is asked by others too: it stands with the partners from now on.
insert into partners.issuer (kind, prefix, organisation_id) select kind, prefix, organisation_id from redress.issuer;
drop table redress.issuer;
