-- SPDX-License-Identifier: EUPL-1.2
-- A page waits in one place: as a takedown. A message only says to which of them it leads.
create table shield.takedown_message (
  takedown_id uuid not null references shield.takedown on delete cascade,
  message_id uuid not null references shield.message on delete cascade,
  primary key (takedown_id, message_id)
);
create index takedown_message_of_message on shield.takedown_message (message_id);
alter table shield.takedown_message enable row level security;
create policy judge on shield.takedown_message to dijkwacht_app
  using ((select shield.judges())) with check ((select shield.judges()));

-- What waits in both places now waits in one. Where the two do not say the same of a page, a person reads the message again, or it is gone.
insert into shield.takedown_message (takedown_id, message_id)
  select distinct t.id, m.id from shield.message m, jsonb_array_elements(m.pages) page
    join shield.takedown t on t.page_digest is not null and t.shown = page->>'url';
update shield.message m set status = case when sealed is null then 'lapsed' else 'not-read' end
  where status = 'understood' and channel <> 'list' and pages <> '[]'
  and not exists (select from shield.takedown_message tm join shield.takedown t on t.id = tm.takedown_id
    where tm.message_id = m.id and t.status = 'waiting')
  and not exists (select from shield.mention n join shield.name on name.id = n.name_id
    where n.message_id = m.id and name.status in ('waiting', 'proposed', 'suspended'));
alter table shield.message drop column pages;
drop index shield.message_for_person;
create index message_for_person on shield.message (received_at) where status = 'not-read';
