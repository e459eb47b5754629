-- SPDX-License-Identifier: EUPL-1.2
-- When whoever asked read the answer; until then it waits on their start page.
alter table helpdesk.question add column answer_seen_at timestamptz;
update helpdesk.question set answer_seen_at = answered_at where answered_at is not null;
