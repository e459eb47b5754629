-- SPDX-License-Identifier: EUPL-1.2
-- How often the warning page was shown for a name on a day. No addresses, no times, no paths: a number.
create table shield.warned (
  name text not null check (length(name) <= 253),
  day date not null,
  shown int not null check (shown > 0),
  primary key (name, day)
);
create index warned_on on shield.warned (day);

alter table shield.warned enable row level security;
create policy see on shield.warned for select to dijkwacht_app using ((select shield.judges()));
create policy add on shield.warned for insert to dijkwacht_app with check ((select foundation.is_system()));
create policy count on shield.warned for update to dijkwacht_app using ((select foundation.is_system()));
