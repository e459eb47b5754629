-- SPDX-License-Identifier: EUPL-1.2
-- Who put a campaign forward, by account, while it waits: somebody else approves it. Afterwards it stands in the audit record only.
alter table campaigns.campaign add proposed_by text;
alter table campaigns.campaign add check (proposed_by is null or status = 'proposed');

-- Of what waits already nobody knows who put it forward: it is put forward again.
update campaigns.use set ended_at = now() where ended_at is null
  and campaign_id in (select id from campaigns.campaign where status = 'proposed');
update campaigns.campaign set status = 'draft' where status = 'proposed';

-- The second lock: a co-sender said yes to it as it is, or whoever approves is another than put it forward.
create function campaigns.refuse_alone() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if new.status = 'approved' and old.status = 'proposed'
    and old.proposed_by is not distinct from foundation.subject_id()
    and not exists (select from campaigns.co_sender s where s.campaign_id = new.id and s.agreed_sequence = new.sequence)
  then
    raise exception 'a campaign takes two people';
  end if;
  return new;
end $$;
create trigger never_alone before update on campaigns.campaign for each row execute function campaigns.refuse_alone();
