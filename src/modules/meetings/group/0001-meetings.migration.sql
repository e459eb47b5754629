-- SPDX-License-Identifier: EUPL-1.2
-- Groups that meet about the plan, what they put on their agendas, and what they agreed on. People stand here by number only.

-- What the transaction works for, said by the code after it looked at the permission: 'read', 'write', or 'event' for a module that
-- records what a gathering of its own agreed on. For one transaction.
create function meetings.may_write() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.meetings', true) = 'write' $$;
create function meetings.may_read() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.meetings', true) in ('read', 'write') $$;
create function meetings.today() returns date language sql stable
  as $$ select coalesce(nullif(current_setting('app.meetings_today', true), '')::date, (now() at time zone 'Europe/Amsterdam')::date) $$;

create table meetings.meeting_group (
  id uuid primary key,
  -- Stands in its address.
  code text not null unique check (code ~ '^[a-z0-9-]{1,60}$'),
  kind text not null check (kind in ('core', 'working-group', 'gathering')),
  name text not null check (length(name) between 1 and 120),
  -- What it may decide and for whom it does so.
  mandate text not null check (length(mandate) <= 2000),
  cadence text not null check (length(cadence) <= 200),
  made_at timestamptz not null,
  ended_at timestamptz
);

create table meetings.member (
  id uuid primary key,
  group_id uuid not null references meetings.meeting_group on delete cascade,
  person_id uuid not null,
  organisation_id text not null,
  role text not null check (role in ('chair', 'secretary', 'member')),
  from_on date not null,
  -- The last day.
  until_on date,
  check (until_on >= from_on)
);
create unique index member_now on meetings.member (group_id, person_id) where until_on is null;
create index member_person on meetings.member (person_id);
create index member_until on meetings.member (until_on);

-- Somebody of the same organisation comes instead of a member, up to and with a day: after that it ends by itself.
create table meetings.stand_in (
  id uuid primary key,
  member_id uuid not null references meetings.member on delete cascade,
  person_id uuid not null,
  from_on date not null,
  until_on date not null,
  -- Never for longer than a year at a time.
  check (until_on >= from_on and until_on <= from_on + 366)
);
create index stand_in_member on meetings.stand_in (member_id);
create index stand_in_person on meetings.stand_in (person_id);
create index stand_in_until on meetings.stand_in (until_on);

-- Whether who asks is in the group today, in this role when one is given, or stands in for somebody who is. A function, because the
-- policies of the tables that it reads ask it too.
create function meetings.in_group(asked uuid, wanted text default null) returns boolean
  language sql stable security definer set search_path = '' as $$
    select meetings.may_read() and foundation.actor_kind() = 'person' and exists (
      select from meetings.member m
      where m.group_id = asked and (wanted is null or m.role = wanted) and m.from_on <= meetings.today()
        and (m.until_on is null or m.until_on >= meetings.today()) and m.organisation_id = foundation.organisation_id()
        and (m.person_id::text = foundation.subject_id() or exists (select from meetings.stand_in s
          where s.member_id = m.id and s.person_id::text = foundation.subject_id()
            and meetings.today() between s.from_on and s.until_on))) $$;
revoke all on function meetings.in_group from public;
grant execute on function meetings.in_group to dijkwacht_app;

create table meetings.meeting (
  id uuid primary key,
  group_id uuid not null references meetings.meeting_group on delete cascade,
  title text not null check (length(title) between 1 and 120),
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null check (length(place) <= 200),
  video text not null check (length(video) <= 500),
  status text not null check (status in ('planned', 'invited', 'held', 'cancelled')),
  -- How often what stands in calendars changed: their SEQUENCE.
  sequence int not null default 0,
  cancelled_because text not null default '' check (length(cancelled_because) <= 300),
  minutes text not null default 'none' check (minutes in ('none', 'draft', 'sent', 'approved')),
  minutes_sent_at timestamptz,
  -- The later meeting that approved them.
  approved_in uuid references meetings.meeting,
  approved_at timestamptz,
  changed_at timestamptz not null,
  unique (id, group_id),
  check (ends_at > starts_at),
  check (place <> '' or video <> ''),
  check ((status = 'cancelled') = (cancelled_because <> '')),
  check (minutes = 'none' or status = 'held'),
  check ((minutes = 'approved') = (approved_in is not null) and (approved_in is null) = (approved_at is null)),
  check (approved_in <> id)
);
create index meeting_of_group on meetings.meeting (group_id, starts_at desc);
create index meeting_approved_in on meetings.meeting (approved_in);
create index meeting_ends_at on meetings.meeting (ends_at);

create table meetings.agenda_item (
  id uuid primary key,
  meeting_id uuid not null,
  group_id uuid not null,
  position int not null,
  title text not null check (length(title) between 1 and 200),
  about text not null check (length(about) <= 1000),
  wants text not null check (wants in ('discussion', 'decision', 'information')),
  is_confidential boolean not null,
  -- What put it forward, and where one sees that.
  source_key text check (length(source_key) <= 200),
  source_href text check (length(source_href) <= 300),
  unique (meeting_id, source_key),
  foreign key (meeting_id, group_id) references meetings.meeting (id, group_id) on delete cascade
);
create index agenda_item_meeting on meetings.agenda_item (meeting_id, position);
create index agenda_item_source on meetings.agenda_item (group_id, source_key);

-- What was said about one item of the agenda, and what was decided. Members see it once the secretary sent it.
create table meetings.minute (
  item_id uuid primary key references meetings.agenda_item on delete cascade,
  words text not null check (length(words) <= 5000),
  decision text not null check (length(decision) <= 1000),
  written_at timestamptz not null
);

-- What stood there before it was corrected, and why it was: since members have it, nothing changes unseen.
create table meetings.correction (
  id uuid primary key,
  item_id uuid not null references meetings.agenda_item on delete cascade,
  words text not null check (length(words) <= 5000),
  decision text not null check (length(decision) <= 1000),
  because text not null check (length(because) between 1 and 300),
  corrected_at timestamptz not null
);
create index correction_item on meetings.correction (item_id);

create table meetings.attendance (
  meeting_id uuid not null references meetings.meeting on delete cascade,
  member_id uuid not null references meetings.member on delete cascade,
  state text not null check (state in ('present', 'stand-in', 'excused', 'absent')),
  noted_at timestamptz not null,
  primary key (meeting_id, member_id)
);
create index attendance_member on meetings.attendance (member_id);
create index attendance_noted on meetings.attendance (noted_at);

create table meetings.document (
  id uuid primary key,
  meeting_id uuid not null,
  group_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  is_confidential boolean not null,
  -- One of the two.
  link text check (length(link) <= 500),
  bytes bytea check (length(bytes) between 1 and 5242880),
  added_at timestamptz not null,
  foreign key (meeting_id, group_id) references meetings.meeting (id, group_id) on delete cascade,
  check ((link is null) <> (bytes is null))
);
create index document_meeting on meetings.document (meeting_id);

-- What an organisation took upon itself, in a meeting or in a gathering of another module.
create table meetings.action_point (
  id uuid primary key,
  source_kind text not null check (source_kind in ('meeting', 'event')),
  source_id text not null check (length(source_id) <= 60),
  source_title text not null check (length(source_title) between 1 and 200),
  group_id uuid references meetings.meeting_group on delete cascade,
  item_id uuid references meetings.agenda_item on delete set null,
  is_confidential boolean not null,
  text text not null check (length(text) between 1 and 500),
  owner_id text not null,
  due_on date,
  plan_action_code text check (plan_action_code ~ '^[A-Za-z0-9._-]{1,60}$'),
  state text not null check (state in ('open', 'done', 'dropped')),
  reason text not null default '' check (length(reason) <= 500),
  made_at timestamptz not null,
  settled_at timestamptz,
  check ((source_kind = 'meeting') = (group_id is not null)),
  check ((state = 'open') = (settled_at is null)),
  check (state <> 'dropped' or reason <> ''),
  check (not is_confidential or group_id is not null)
);
create index action_point_owner on meetings.action_point (owner_id, state, due_on);
create index action_point_source on meetings.action_point (source_kind, source_id);
create index action_point_group on meetings.action_point (group_id, state);
create index action_point_item on meetings.action_point (item_id);
create index action_point_plan on meetings.action_point (plan_action_code);
create index action_point_settled on meetings.action_point (settled_at);

alter table meetings.meeting_group enable row level security;
create policy see on meetings.meeting_group for select to dijkwacht_app using (meetings.in_group(id));
create policy keep on meetings.meeting_group to dijkwacht_app
  using ((select meetings.may_write())) with check ((select meetings.may_write()));

alter table meetings.member enable row level security;
create policy see on meetings.member for select to dijkwacht_app using (meetings.in_group(group_id));
create policy keep on meetings.member to dijkwacht_app
  using ((select meetings.may_write())) with check ((select meetings.may_write()));

alter table meetings.stand_in enable row level security;
-- Who sees a member sees who comes instead.
create policy see on meetings.stand_in for select to dijkwacht_app using (
  exists (select from meetings.member m where m.id = member_id));
-- A member says so, not whoever stands in already.
create policy own on meetings.stand_in to dijkwacht_app
  using ((select meetings.may_write()) or (select meetings.may_read()) and exists (select from meetings.member m
    where m.id = member_id and m.person_id::text = (select foundation.subject_id())
      and m.organisation_id = (select foundation.organisation_id())))
  with check ((select meetings.may_write()) or (select meetings.may_read()) and exists (select from meetings.member m
    where m.id = member_id and m.person_id::text = (select foundation.subject_id())
      and m.organisation_id = (select foundation.organisation_id())));

alter table meetings.meeting enable row level security;
create policy see on meetings.meeting for select to dijkwacht_app using (meetings.in_group(group_id));
create policy keep on meetings.meeting to dijkwacht_app
  using ((select meetings.may_write())) with check ((select meetings.may_write()));
-- The chair approves minutes.
create policy chair on meetings.meeting for update to dijkwacht_app
  using (minutes = 'sent' and meetings.in_group(group_id, 'chair'))
  with check (minutes = 'approved' and meetings.in_group(group_id, 'chair'));

-- Confidential is for the group alone: a secretary of another group does not see it either.
alter table meetings.agenda_item enable row level security;
create policy see on meetings.agenda_item for select to dijkwacht_app using (meetings.in_group(group_id));
create policy keep on meetings.agenda_item to dijkwacht_app
  using ((select foundation.is_system()) or (select meetings.may_write()) and (not is_confidential or meetings.in_group(group_id)))
  with check ((select foundation.is_system()) or (select meetings.may_write()) and (not is_confidential or meetings.in_group(group_id)));

-- Follows the item, which is hidden already where it must be.
alter table meetings.minute enable row level security;
create policy see on meetings.minute for select to dijkwacht_app using (
  exists (select from meetings.agenda_item i join meetings.meeting m on m.id = i.meeting_id
    where i.id = item_id and m.minutes in ('sent', 'approved')));
create policy keep on meetings.minute to dijkwacht_app
  using ((select meetings.may_write()) and exists (select from meetings.agenda_item i where i.id = item_id))
  with check ((select meetings.may_write()) and exists (select from meetings.agenda_item i where i.id = item_id));

alter table meetings.correction enable row level security;
create policy see on meetings.correction for select to dijkwacht_app using (
  exists (select from meetings.agenda_item i where i.id = item_id));
create policy keep on meetings.correction for insert to dijkwacht_app with check (
  (select meetings.may_write()) and exists (select from meetings.agenda_item i where i.id = item_id));
create policy remove on meetings.correction for delete to dijkwacht_app using ((select foundation.is_system()));

alter table meetings.attendance enable row level security;
create policy see on meetings.attendance for select to dijkwacht_app using (
  exists (select from meetings.meeting m where m.id = meeting_id));
create policy keep on meetings.attendance to dijkwacht_app
  using ((select meetings.may_write())) with check ((select meetings.may_write()));

alter table meetings.document enable row level security;
create policy see on meetings.document for select to dijkwacht_app using (meetings.in_group(group_id));
create policy keep on meetings.document to dijkwacht_app
  using ((select foundation.is_system()) or (select meetings.may_write()) and (not is_confidential or meetings.in_group(group_id)))
  with check ((select foundation.is_system()) or (select meetings.may_write()) and (not is_confidential or meetings.in_group(group_id)));

alter table meetings.action_point enable row level security;
-- Of the own organisation, of a group that one is in, or of a gathering that was open to all partners.
create policy see on meetings.action_point for select to dijkwacht_app using (
  (select meetings.may_read()) and not is_confidential
    and (owner_id = (select foundation.organisation_id()) or source_kind = 'event')
  or group_id is not null and meetings.in_group(group_id));
create policy keep on meetings.action_point to dijkwacht_app
  using ((select foundation.is_system()) or (select meetings.may_write()) and (not is_confidential or meetings.in_group(group_id)))
  with check ((select foundation.is_system()) or (select meetings.may_write()) and (not is_confidential or meetings.in_group(group_id)));
-- The organisation that took it upon itself says what became of it.
create policy settle on meetings.action_point for update to dijkwacht_app
  using ((select meetings.may_read()) and owner_id = (select foundation.organisation_id())
    and (not is_confidential or meetings.in_group(group_id)))
  with check ((select meetings.may_read()) and owner_id = (select foundation.organisation_id())
    and (not is_confidential or meetings.in_group(group_id)));
create policy of_event on meetings.action_point for insert to dijkwacht_app with check (
  source_kind = 'event' and (select foundation.actor_kind()) = 'person' and current_setting('app.meetings', true) = 'event');
