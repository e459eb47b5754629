-- SPDX-License-Identifier: EUPL-1.2
-- Not only whoever objects shows that something is theirs: a request of a data subject needs the same. What is to be shown is a claim;
-- that of an objection goes with it as before.
alter table redress.proof add column claim_id uuid;
update redress.proof set claim_id = objection_id;
alter table redress.proof alter column claim_id set not null;
alter table redress.proof alter column objection_id drop not null;
alter table redress.proof add constraint proof_objection_is_claim check (objection_id is null or objection_id = claim_id);
drop index redress.proof_of_objection;
create index proof_of_claim on redress.proof (claim_id, way, asked_at desc);
create index proof_objection on redress.proof (objection_id) where objection_id is not null;
create index proof_asked_at on redress.proof (asked_at);
