-- SPDX-License-Identifier: EUPL-1.2
-- Whoever watches over the use of data asks what somebody looked at.
create index audit_of_actor on foundation.audit (actor_id, id) where actor_kind = 'person';
