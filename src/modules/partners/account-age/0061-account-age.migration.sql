-- SPDX-License-Identifier: EUPL-1.2
-- Since when somebody or something can sign in. Of who was there before this was kept: for long.
alter table partners.person add column created_at timestamptz not null default '-infinity';
alter table partners.machine_client add column created_at timestamptz not null default '-infinity';

-- Whether an account is younger than a moment: a yes or no, asked in the name of that account. One that is not in the tables is no new one.
create function partners.is_account_after(asked_kind text, asked_id text, moment timestamptz) returns boolean
  language sql stable security definer set search_path = '' as $$
    select exists (select from partners.person p where asked_kind = 'person' and p.id::text = asked_id and p.created_at > moment)
      or exists (select from partners.machine_client c
        where asked_kind = 'machine' and c.client_id = asked_id and c.created_at > moment) $$;
revoke all on function partners.is_account_after from public;
grant execute on function partners.is_account_after to dijkwacht_app;
