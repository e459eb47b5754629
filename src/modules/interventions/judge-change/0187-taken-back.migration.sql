-- SPDX-License-Identifier: EUPL-1.2
-- One word for it in every room: what somebody proposed and did not want any more is taken back.
alter table interventions.proposal drop constraint proposal_state_check;
update interventions.proposal set state = 'taken-back' where state = 'withdrawn';
alter table interventions.proposal add check (state in ('open', 'approved', 'declined', 'taken-back'));
