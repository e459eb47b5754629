-- SPDX-License-Identifier: EUPL-1.2
-- What this transaction may do with factsheets ('write', 'sign' or both): said by the code after it looked at the permissions. Who said nothing
-- sees what is published, whoever it is.
create function factsheets.may(deed text) returns boolean language sql stable
  as $$ select foundation.actor_kind() = 'person'
    and deed = any(string_to_array(current_setting('app.factsheets', true), ' ')) $$;

create table factsheets.edition (
  id uuid primary key,
  -- '2026-2': its address too.
  number text not null unique check (number ~ '^20[0-9]{2}-[12]$'),
  status text not null default 'draft' check (status in ('draft', 'sent', 'published')),
  -- Who makes it.
  organisation_id text not null,
  title text not null check (length(title) between 1 and 150),
  body text not null check (length(body) between 1 and 40000),
  -- By the id of an observation: what it was when the text was last saved.
  seen jsonb not null,
  -- Organisations that were asked to sign: the policy of this table cannot look into the next, whose policy looks into this one.
  asked text[] not null default '{}',
  -- Counts every change, so that nobody overwrites what he did not see.
  changes int not null default 1,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  sent_at timestamptz,
  published_at timestamptz,
  -- What readers see, as it was published: passages, figures, methods, who signed.
  document jsonb,
  pdf bytea,
  check ((status = 'published') = (published_at is not null and document is not null and pdf is not null)),
  check ((status = 'draft') = (sent_at is null))
);
create index edition_newest on factsheets.edition (published_at desc) where status = 'published';
create index edition_of_organisation on factsheets.edition (organisation_id, changed_at desc);

-- Which organisation answers for the figures of a source, and what it signed.
create table factsheets.signature (
  edition_id uuid not null references factsheets.edition on delete cascade,
  source text not null check (length(source) between 1 and 200),
  organisation_id text not null,
  -- Of exactly the words and figures that were signed: another text has another digest.
  digest text,
  signed_id text,
  signed_name text,
  signed_at timestamptz,
  made_at timestamptz not null,
  primary key (edition_id, source),
  check ((digest is null) = (signed_at is null)),
  check ((signed_id is null) = (signed_name is null))
);
create index signature_of_organisation on factsheets.signature (organisation_id);
create index signature_of_person on factsheets.signature (signed_id);

alter table factsheets.edition enable row level security;
create policy see on factsheets.edition for select to dijkwacht_app using (
  status = 'published'
  or (select foundation.is_system())
  or (select factsheets.may('write')) and organisation_id = (select foundation.organisation_id())
  or (select factsheets.may('sign')) and (select foundation.organisation_id()) = any(asked));
create policy write on factsheets.edition for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or (select factsheets.may('write')) and organisation_id = (select foundation.organisation_id()) and status = 'draft');
-- What was published never changes, whoever asks.
create policy change on factsheets.edition for update to dijkwacht_app
  using (status <> 'published' and ((select foundation.is_system())
    or (select factsheets.may('write')) and organisation_id = (select foundation.organisation_id())))
  with check ((select foundation.is_system())
    or (select factsheets.may('write')) and organisation_id = (select foundation.organisation_id()));

-- Who makes it decides whom to ask, and can sign for nobody; who is asked signs for the own organisation only.
alter table factsheets.signature enable row level security;
create policy see on factsheets.signature for select to dijkwacht_app using (
  (select foundation.is_system())
  or (select factsheets.may('sign')) and organisation_id = (select foundation.organisation_id())
  or (select factsheets.may('write')) and exists (select from factsheets.edition e
    where e.id = edition_id and e.organisation_id = (select foundation.organisation_id())));
create policy ask on factsheets.signature for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or signed_at is null and (select factsheets.may('write')) and exists (select from factsheets.edition e
    where e.id = edition_id and e.organisation_id = (select foundation.organisation_id()) and e.status <> 'published'));
create policy unask on factsheets.signature for delete to dijkwacht_app using (
  (select foundation.is_system())
  or (select factsheets.may('write')) and exists (select from factsheets.edition e
    where e.id = edition_id and e.organisation_id = (select foundation.organisation_id()) and e.status <> 'published'));
create policy sign on factsheets.signature for update to dijkwacht_app
  using ((select foundation.is_system())
    or (select factsheets.may('sign')) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system())
    or (select factsheets.may('sign')) and organisation_id = (select foundation.organisation_id()));
