-- SPDX-License-Identifier: EUPL-1.2
-- A message is seen by whoever judges it, by whoever of the partner that handed it in may do that, and by whoever shows its code in this transaction.
create function shield.presented_message() returns bytea language sql stable
  as $$ select decode(nullif(current_setting('shield.receipt', true), ''), 'hex') $$;
alter policy see on shield.message using (
  (select shield.judges())
  or organisation_id = (select foundation.organisation_id()) and (select foundation.may('shield:report'))
  or receipt_digest = (select shield.presented_message()));

-- What a message leads to, for whoever sees the message: no row of a name or takedown besides.
create function shield.leads_of(message uuid) returns table (what text, id uuid, said text, status text)
  language sql stable security definer set search_path = '' as $$
  select l.* from shield.message m cross join lateral (
    select 'name', n.id, n.name, n.status from shield.name n where n.id in (select name_id from shield.mention where message_id = m.id)
    union all select 'page', t.id, t.shown, t.status from shield.takedown t
      where t.id in (select takedown_id from shield.takedown_message where message_id = m.id)) l
  where m.id = $1 and (shield.judges() or m.organisation_id = foundation.organisation_id() and foundation.may('shield:report')
    or m.receipt_digest = shield.presented_message()) order by 3, 2 $$;
-- How many wait to be understood, counted no further than that; of a flood nobody takes in more.
create function shield.messages_waiting(at_most int) returns int language sql stable security definer set search_path = ''
  as $$ select count(*)::int from (select from shield.message where status = 'received' and sealed is not null limit $1) m $$;
