-- SPDX-License-Identifier: EUPL-1.2
-- Requests of the own organisation are seen by whoever follows them or answers who asks what we hold; a packet by whoever answers for its bank. Null: nobody.
create function recovery.follower() returns text language sql stable
  as $$ select foundation.organisation_id() where foundation.may('recovery:follow', 'data-requests:answer') $$;
create function recovery.answerer() returns text language sql stable
  as $$ select foundation.organisation_id() where foundation.may('recovery:answer') $$;
alter policy see on recovery.recall using ((select foundation.is_system()) or organisation_id = (select recovery.follower()));
alter policy see on recovery.payment using ((select foundation.is_system()) or organisation_id = (select recovery.follower()));
alter policy see on recovery.packet using (
  (select foundation.is_system()) or organisation_id = (select recovery.follower())
  or (sent_at is not null and bank_id = (select recovery.answerer())));
-- What its bank reads counts as received; all else is the program's, once it saw that whoever asks may.
create policy receive on recovery.packet for update to dijkwacht_app
  using (status = 'sent' and bank_id = (select recovery.answerer()))
  with check (status = 'received' and bank_id = (select recovery.answerer()));
