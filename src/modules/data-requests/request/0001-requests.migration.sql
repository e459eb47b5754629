-- SPDX-License-Identifier: EUPL-1.2
-- Somebody asks what is kept about them, or to have it corrected or erased. One request is answered by every organisation that may keep something.
create table data_requests.request (
  id uuid primary key,
  -- Who receives it for all, and knows how to reach whoever asks (art. 26 AVG).
  organisation_id text not null,
  asked_right text not null check (asked_right in ('access', 'rectification', 'erasure', 'objection', 'restriction')),
  narrative text not null,
  language text not null check (language in ('nl', 'en')),
  receipt_digest bytea not null unique,
  received_at timestamptz not null,
  -- The last day to show that it is theirs.
  show_until date not null,
  -- The day from which every term is counted; null as long as nothing was shown.
  clock_from date,
  closed_at timestamptz
);
create index request_received_at on data_requests.request (received_at);
create index request_to_show on data_requests.request (show_until) where clock_from is null and closed_at is null;

-- By what somebody is to be found: an account, number or address, or a report whose code they hold.
create table data_requests.subject_key (
  id uuid primary key,
  request_id uuid not null references data_requests.request on delete cascade,
  kind text not null,
  canonical text not null,
  shown_at timestamptz,
  shown_how text check (shown_how in ('report-code', 'code', 'domain', 'by-hand')),
  -- Of the person who saw it in another way.
  shown_by text,
  unique (request_id, kind, canonical),
  check ((shown_at is null) = (shown_how is null))
);

-- How to reach whoever asks, sealed and apart, so that it can go by itself.
create table data_requests.contact (
  request_id uuid primary key references data_requests.request on delete cascade,
  sealed bytea not null,
  stored_at timestamptz not null
);
create index contact_stored_at on data_requests.contact (stored_at);

-- What one organisation has to answer. Everybody has one, whether they keep anything or not.
create table data_requests.task (
  id uuid primary key,
  request_id uuid not null references data_requests.request on delete cascade,
  organisation_id text not null,
  law text not null check (law in ('avg', 'wpg')),
  status text not null check (status in ('waiting', 'open', 'extended', 'neutral', 'answered', 'lapsed')),
  due_on date,
  extended_because text check (extended_because in ('complex', 'many')),
  extended_at timestamptz,
  answered_at timestamptz,
  -- That it was late was noted.
  late_noted_at timestamptz,
  unique (request_id, organisation_id),
  check ((status in ('waiting', 'lapsed')) = (due_on is null)),
  check ((extended_because is null) = (extended_at is null)),
  check ((status in ('neutral', 'answered')) = (answered_at is not null)),
  check (status <> 'neutral' or law = 'wpg')
);
create index task_of_organisation on data_requests.task (organisation_id, due_on, id) where status in ('open', 'extended', 'neutral');
create index task_due on data_requests.task (due_on) where status in ('open', 'extended');

-- What somebody decided about what was found: about one thing, or about all of one source.
create table data_requests.decision (
  id uuid primary key,
  task_id uuid not null references data_requests.task on delete cascade,
  source text not null,
  -- Null: everything of this source that nothing else was decided about.
  item_id text,
  side text check (side in ('given', 'stated')),
  outcome text not null check (outcome in ('hand-over', 'erase', 'correct', 'refuse')),
  ground text,
  decided_by text not null,
  decided_by_name text not null,
  decided_at timestamptz not null,
  check ((outcome = 'refuse') = (ground is not null)),
  check ((item_id is null) = (side is null)),
  check (outcome <> 'erase' or item_id is not null)
);
create unique index decision_of_item on data_requests.decision (task_id, source, coalesce(item_id, ''));

-- What was answered, sealed: it holds everything about somebody in one place.
create table data_requests.answer (
  task_id uuid primary key references data_requests.task on delete cascade,
  sealed bytea not null,
  answered_by text not null,
  answered_at timestamptz not null
);
create index answer_answered_at on data_requests.answer (answered_at);

-- Who holds a receipt code sees that one request: the store sets the digest of the code for its transaction.
create function data_requests.presented_receipt() returns bytea language sql stable
  as $$ select decode(nullif(current_setting('data_requests.receipt', true), ''), 'hex') $$;
-- Of the owner, so that the policies below do not ask one another in a circle. It tells whoever holds the code no more than they know.
create function data_requests.presented_request() returns uuid
  language sql stable security definer set search_path = ''
  as $$ select r.id from data_requests.request r where r.receipt_digest = data_requests.presented_receipt() $$;
revoke all on function data_requests.presented_request from public;
grant execute on function data_requests.presented_request to dijkwacht_app;

alter table data_requests.task enable row level security;
create policy see on data_requests.task for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id())
  or request_id = (select data_requests.presented_request()));
create policy file on data_requests.task for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or (request_id = (select data_requests.presented_request()) and status = 'waiting'));
create policy work on data_requests.task for update to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy remove on data_requests.task for delete to dijkwacht_app using ((select foundation.is_system()));

alter table data_requests.request enable row level security;
create policy see on data_requests.request for select to dijkwacht_app using (
  (select foundation.is_system()) or receipt_digest = (select data_requests.presented_receipt())
  or exists (select from data_requests.task t where t.request_id = request.id
    and t.organisation_id = (select foundation.organisation_id())));
create policy file on data_requests.request for insert to dijkwacht_app with check (
  (select foundation.is_system()) or receipt_digest = (select data_requests.presented_receipt()));
create policy program on data_requests.request for update to dijkwacht_app using ((select foundation.is_system()));
create policy remove on data_requests.request for delete to dijkwacht_app using ((select foundation.is_system()));

-- What nobody showed to be theirs is nobody's business but that of whoever asks, and of the organisation that receives for all.
alter table data_requests.subject_key enable row level security;
create policy see on data_requests.subject_key for select to dijkwacht_app using (
  (select foundation.is_system()) or request_id = (select data_requests.presented_request())
  or exists (select from data_requests.request r where r.id = request_id
    and (shown_at is not null or r.organisation_id = (select foundation.organisation_id()))));
create policy file on data_requests.subject_key for insert to dijkwacht_app with check (
  (select foundation.is_system()) or (request_id = (select data_requests.presented_request()) and shown_at is null));
create policy program on data_requests.subject_key for update to dijkwacht_app using ((select foundation.is_system()));
create policy remove on data_requests.subject_key for delete to dijkwacht_app using ((select foundation.is_system()));

alter table data_requests.contact enable row level security;
create policy see on data_requests.contact for select to dijkwacht_app using (
  (select foundation.is_system()) or exists (select from data_requests.request r
    where r.id = request_id and r.organisation_id = (select foundation.organisation_id())));
create policy file on data_requests.contact for insert to dijkwacht_app with check (
  (select foundation.is_system()) or request_id = (select data_requests.presented_request()));
create policy remove on data_requests.contact for delete to dijkwacht_app using ((select foundation.is_system()));

alter table data_requests.decision enable row level security;
create policy own on data_requests.decision to dijkwacht_app using (
  (select foundation.is_system()) or exists (select from data_requests.task t
    where t.id = task_id and t.organisation_id = (select foundation.organisation_id())));

alter table data_requests.answer enable row level security;
create policy see on data_requests.answer for select to dijkwacht_app using (
  (select foundation.is_system()) or exists (select from data_requests.task t where t.id = task_id
    and (t.organisation_id = (select foundation.organisation_id())
      or t.request_id = (select data_requests.presented_request()))));
create policy give on data_requests.answer for insert to dijkwacht_app with check (
  (select foundation.is_system()) or exists (select from data_requests.task t
    where t.id = task_id and t.organisation_id = (select foundation.organisation_id())));
create policy replace on data_requests.answer for update to dijkwacht_app using (
  (select foundation.is_system()) or exists (select from data_requests.task t
    where t.id = task_id and t.organisation_id = (select foundation.organisation_id())));
create policy remove on data_requests.answer for delete to dijkwacht_app using ((select foundation.is_system()));
