-- SPDX-License-Identifier: EUPL-1.2
-- Somebody's life or safety comes before all that is about money: a clock of a quarter of an hour, at who can help.
alter table referrals.hand_over drop constraint hand_over_urgency_check,
  add constraint hand_over_urgency_check check (urgency in ('danger', 'now', 'today', 'week'));
