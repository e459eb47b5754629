-- SPDX-License-Identifier: EUPL-1.2
-- Approving takes a plan to measure in the effect engine, or a reason why there is none. What was approved before this was asked stays.

create function campaigns.keep_measured() returns trigger language plpgsql as $$
begin
  if new.status = 'approved' and old.status <> 'approved' and new.evaluation_id is null
    and coalesce(new.content ->> 'notMeasured', '') = '' then
    raise exception 'a campaign is approved with a plan to measure or a reason without';
  end if;
  return new;
end $$;
create trigger keep_measured before update on campaigns.campaign for each row execute function campaigns.keep_measured();
