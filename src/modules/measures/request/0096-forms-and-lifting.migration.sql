-- SPDX-License-Identifier: EUPL-1.2
-- Concepts of the taxonomy: which forms of fraud a request is about. Empty of what was asked before this.
alter table measures.request add column forms text[] not null default '{}';

-- Whoever promised or took a measure reads which account, number or name it hits until they lift it: the message is gone by then.
create policy lift on measures.subject for select to dijkwacht_app using (
  receiver_organisation_id = (select foundation.organisation_id())
  and exists (select from measures.request r where r.id = request_id and r.status in ('promised', 'in-force', 'to-lift')));
