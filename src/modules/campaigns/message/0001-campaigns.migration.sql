-- SPDX-License-Identifier: EUPL-1.2
-- Core messages and the calendar of campaigns. About organisations and what they say: nobody is named, and who did what stands in the audit record.

-- Whether this transaction works for a communication adviser: said by the code after it looked at the permission, for one transaction.
create function campaigns.is_adviser() returns boolean language sql stable
  as $$ select foundation.is_system()
    or foundation.actor_kind() = 'person' and current_setting('app.campaigns_adviser', true) = 'yes' $$;

-- One for each form and audience. What it says stands in its versions.
create table campaigns.message (
  id uuid primary key,
  -- Of the taxonomy; '' is every form.
  form text not null check (form ~ '^([A-Z]{2}-[0-9]{3})?$'),
  audience text not null check (audience in ('everyone', 'young', 'older', 'entrepreneurs', 'victims')),
  -- Counts what became of it: in force, replaced, recalled. Who uses it and answered for less has a task.
  changes int not null default 0,
  made_at timestamptz not null,
  unique (form, audience)
);

-- What was proposed, agreed, replaced or recalled. The words of a version never change.
create table campaigns.version (
  message_id uuid not null references campaigns.message,
  number int not null check (number > 0),
  status text not null check (status in ('waiting', 'in-force', 'replaced', 'recalled', 'withdrawn')),
  content jsonb not null check (jsonb_typeof(content) = 'object' and content ->> 'sentence' <> ''),
  organisation_id text not null,
  made_at timestamptz not null,
  in_force_at timestamptz,
  ended_at timestamptz,
  because text not null default '' check (length(because) <= 500),
  is_example boolean not null default false,
  primary key (message_id, number),
  check ((in_force_at is null) = (status in ('waiting', 'withdrawn'))),
  check ((ended_at is null) = (status in ('waiting', 'in-force'))),
  check (status <> 'recalled' or because <> '')
);
create unique index version_in_force on campaigns.version (message_id) where status = 'in-force';
create unique index version_waiting on campaigns.version (message_id) where status = 'waiting';

create function campaigns.keep_version() returns trigger language plpgsql as $$
begin
  if (new.content, new.organisation_id, new.made_at, new.is_example) is distinct from (old.content, old.organisation_id, old.made_at, old.is_example) then
    raise exception 'the words of a version do not change';
  end if;
  if old.ended_at is not null then
    raise exception 'a version that ended stays ended';
  end if;
  return new;
end $$;
create trigger keep_version before update on campaigns.version for each row execute function campaigns.keep_version();

-- Which organisations agreed to a version. Two are needed.
create table campaigns.sign_off (
  message_id uuid not null,
  number int not null,
  organisation_id text not null,
  signed_at timestamptz not null,
  primary key (message_id, number, organisation_id),
  foreign key (message_id, number) references campaigns.version
);

create table campaigns.campaign (
  id uuid primary key,
  -- Stands in its address.
  code text not null unique check (code ~ '^[a-z0-9-]{1,60}$'),
  status text not null check (status in ('draft', 'proposed', 'approved', 'cancelled')),
  -- An organisation of the register; none when it is only known from what others published.
  owner_id text,
  is_reported boolean not null default false,
  is_example boolean not null default false,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  starts_on date not null,
  ends_on date not null,
  message_id uuid references campaigns.message,
  message_number int,
  -- Until then nobody outside the communication advisers learns of it.
  embargo_until timestamptz,
  -- How often it was changed: the SEQUENCE of calendars, and what co-senders agreed to.
  sequence int not null default 0,
  -- The plan in the effect engine.
  evaluation_id text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  approved_at timestamptz,
  cancelled_at timestamptz,
  because text not null default '' check (length(because) <= 500),
  check (ends_on >= starts_on),
  check (is_reported = (owner_id is null)),
  check ((message_id is null) = (message_number is null)),
  check (status <> 'approved' or approved_at is not null),
  check ((status = 'cancelled') = (cancelled_at is not null)),
  foreign key (message_id, message_number) references campaigns.version
);
create index campaign_starts_on on campaigns.campaign (starts_on);

create table campaigns.co_sender (
  campaign_id uuid not null references campaigns.campaign on delete cascade,
  organisation_id text not null,
  -- Of the campaign when this organisation said yes; an older one is no yes any more.
  agreed_sequence int,
  answered_at timestamptz,
  declined_because text not null default '' check (length(declined_because) <= 500),
  primary key (campaign_id, organisation_id)
);

-- Where a message is used: who says so is told when it changes.
create table campaigns.use (
  id uuid primary key,
  message_id uuid not null,
  number int not null,
  kind text not null check (kind in ('campaign', 'page', 'letter', 'poster', 'other')),
  title text not null check (length(title) between 1 and 200),
  address text not null default '' check (length(address) <= 500),
  organisation_id text not null,
  campaign_id uuid references campaigns.campaign on delete cascade,
  -- Up to which change of the message somebody answered for this place.
  answered int not null,
  reason text not null default '' check (length(reason) <= 500),
  declared_at timestamptz not null,
  answered_at timestamptz,
  ended_at timestamptz,
  foreign key (message_id, number) references campaigns.version,
  check ((kind = 'campaign') = (campaign_id is not null))
);
create index use_message on campaigns.use (message_id);
create unique index use_campaign on campaigns.use (campaign_id) where campaign_id is not null;

-- Two things that clash stay side by side, because two organisations say why.
create table campaigns.kept_clash (
  key text primary key check (length(key) <= 4000),
  reason text not null check (length(reason) between 1 and 500),
  organisation_id text not null,
  kept_at timestamptz not null,
  agreed_id text,
  agreed_at timestamptz,
  check (agreed_id <> organisation_id),
  check ((agreed_id is null) = (agreed_at is null))
);

-- What came of a goal that was set beforehand: of how many.
create table campaigns.result (
  campaign_id uuid not null references campaigns.campaign on delete cascade,
  goal int not null check (goal between 1 and 3),
  numerator bigint not null check (numerator >= 0),
  denominator bigint not null check (denominator > 0),
  source text not null check (length(source) between 1 and 300),
  organisation_id text not null,
  told_at timestamptz not null,
  primary key (campaign_id, goal)
);

-- Public is what was agreed and is under no embargo. What was cancelled before its embargo ended never was.
create function campaigns.is_public(c campaigns.campaign) returns boolean language sql stable
  as $$ select c.approved_at is not null and case c.status
    when 'approved' then coalesce(c.embargo_until <= now(), true)
    when 'cancelled' then coalesce(c.embargo_until <= c.cancelled_at, true)
    else false end $$;

alter table campaigns.message enable row level security;
create policy see on campaigns.message for select to dijkwacht_app using (
  (select campaigns.is_adviser()) or changes > 0);
create policy advise on campaigns.message to dijkwacht_app
  using ((select campaigns.is_adviser())) with check ((select campaigns.is_adviser()));

alter table campaigns.version enable row level security;
create policy see on campaigns.version for select to dijkwacht_app using (in_force_at is not null);
create policy advise on campaigns.version to dijkwacht_app
  using ((select campaigns.is_adviser())) with check ((select campaigns.is_adviser()));

alter table campaigns.sign_off enable row level security;
create policy see on campaigns.sign_off for select to dijkwacht_app using (
  (select campaigns.is_adviser()) or exists (select from campaigns.version v
    where v.message_id = sign_off.message_id and v.number = sign_off.number));
create policy own on campaigns.sign_off for insert to dijkwacht_app with check ((select foundation.is_system())
  or (select campaigns.is_adviser()) and organisation_id = (select foundation.organisation_id()));

alter table campaigns.campaign enable row level security;
create policy see on campaigns.campaign for select to dijkwacht_app using (campaigns.is_public(campaign));
-- Planned campaigns are seen by every adviser, because a clash must be seen before anything is public; a draft by its owner.
create policy advise on campaigns.campaign for select to dijkwacht_app using (
  (select foundation.is_system()) or (select campaigns.is_adviser())
    and (status <> 'draft' or owner_id = (select foundation.organisation_id())));
create policy own on campaigns.campaign to dijkwacht_app
  using ((select foundation.is_system()) or (select campaigns.is_adviser()) and owner_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select campaigns.is_adviser()) and owner_id = (select foundation.organisation_id()));

alter table campaigns.co_sender enable row level security;
create policy see on campaigns.co_sender for select to dijkwacht_app using (
  exists (select from campaigns.campaign c where c.id = campaign_id));
create policy of_owner on campaigns.co_sender to dijkwacht_app
  using ((select campaigns.is_adviser()) and exists (select from campaigns.campaign c
    where c.id = campaign_id and (c.owner_id = (select foundation.organisation_id()) or (select foundation.is_system()))))
  with check ((select campaigns.is_adviser()) and exists (select from campaigns.campaign c
    where c.id = campaign_id and (c.owner_id = (select foundation.organisation_id()) or (select foundation.is_system()))));
create policy own on campaigns.co_sender for update to dijkwacht_app
  using ((select campaigns.is_adviser()) and organisation_id = (select foundation.organisation_id()))
  with check ((select campaigns.is_adviser()) and organisation_id = (select foundation.organisation_id()));

-- A place in a campaign is as public as the campaign.
alter table campaigns.use enable row level security;
create policy see on campaigns.use for select to dijkwacht_app using (
  (select campaigns.is_adviser()) or ended_at is null
    and (campaign_id is null or exists (select from campaigns.campaign c where c.id = campaign_id)));
create policy own on campaigns.use to dijkwacht_app
  using ((select foundation.is_system()) or (select campaigns.is_adviser()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select campaigns.is_adviser()) and organisation_id = (select foundation.organisation_id()));

alter table campaigns.kept_clash enable row level security;
create policy advise on campaigns.kept_clash to dijkwacht_app
  using ((select campaigns.is_adviser())) with check ((select campaigns.is_adviser()));

alter table campaigns.result enable row level security;
create policy see on campaigns.result for select to dijkwacht_app using (
  exists (select from campaigns.campaign c where c.id = campaign_id));
create policy own on campaigns.result to dijkwacht_app
  using ((select foundation.is_system()) or (select campaigns.is_adviser()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or (select campaigns.is_adviser()) and organisation_id = (select foundation.organisation_id()));
