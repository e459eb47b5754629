-- SPDX-License-Identifier: EUPL-1.2
-- Somebody is handed over to who can help further. How it went, without who it is: these rows are counted for years.
create table referrals.hand_over (
  id uuid primary key,
  -- The person sees it, and takes it back, with the code of this report.
  report_id uuid not null,
  sender_id text not null,
  receiver_id text not null,
  -- The entry of the register.
  point_id text not null,
  -- What it looked like, as a choice of the triage.
  situation text not null,
  urgency text not null check (urgency in ('now', 'today', 'week')),
  -- they-call: with a verified number. self: nobody calls, the person does.
  calls text not null check (calls in ('they-call', 'self')),
  status text not null check (status in ('sent', 'read', 'accepted', 'spoken', 'refused', 'returned', 'withdrawn', 'erased')),
  version int not null default 1,
  handed_at timestamptz not null,
  -- Until when the receiver can say something before it comes back.
  due_at timestamptz not null,
  read_at timestamptz,
  accepted_at timestamptz,
  ended_at timestamptz,
  refusal text check (refusal in ('not-for-us', 'no-time', 'known', 'not-reached')),
  returned_because text check (returned_because in ('unanswered', 'not-spoken')),
  -- Which of the three questions the person answered. What was answered is in tally, without who.
  answered text[] not null default '{}',
  check ((status = 'refused') = (refusal is not null)),
  check ((status = 'returned') = (returned_because is not null))
);
create index hand_over_sent on referrals.hand_over (sender_id, handed_at desc, id desc);
create index hand_over_received on referrals.hand_over (receiver_id, handed_at desc, id desc);
create index hand_over_report on referrals.hand_over (report_id);
create index hand_over_due on referrals.hand_over (due_at) where status in ('sent', 'read', 'accepted');
create index hand_over_ended_at on referrals.hand_over (ended_at);
-- One that is open for each report and receiver.
create unique index hand_over_once on referrals.hand_over (report_id, receiver_id)
  where status in ('sent', 'read', 'accepted');

-- What went, sealed: for who handed over and for the person. The receiver has it from the exchange core.
create table referrals.packet (
  hand_over_id uuid primary key references referrals.hand_over on delete cascade,
  sender_id text not null,
  sealed bytea not null,
  -- Keyed: to find what is kept about a number, and to see that one number is handed over too often.
  phone_digest bytea,
  made_at timestamptz not null,
  ended_at timestamptz
);
create index packet_phone on referrals.packet (phone_digest) where phone_digest is not null;
create index packet_ended_at on referrals.packet (ended_at);

create table referrals.consent (
  hand_over_id uuid primary key references referrals.hand_over on delete cascade,
  sender_id text not null,
  asked_by text not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  -- The words that were read out.
  words text not null,
  -- Which fields may go.
  fields text[] not null,
  withdrawn_at timestamptz,
  withdrawn_by text check (withdrawn_by in ('person', 'call-taker', 'report')),
  check ((withdrawn_at is null) = (withdrawn_by is null))
);

-- Answers of people and cold referrals, counted. Nothing leads from here to anybody.
create table referrals.tally (
  sender_id text not null,
  point_id text not null,
  situation text not null,
  question text not null,
  answer text not null,
  n int not null check (n > 0),
  primary key (sender_id, point_id, situation, question, answer)
);

alter table referrals.hand_over enable row level security;
create policy see on referrals.hand_over for select to dijkwacht_app using (
  (select foundation.is_system()) or sender_id = (select foundation.organisation_id())
  or receiver_id = (select foundation.organisation_id()));
create policy change on referrals.hand_over to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table referrals.packet enable row level security;
create policy see on referrals.packet for select to dijkwacht_app using (
  (select foundation.is_system()) or sender_id = (select foundation.organisation_id()));
create policy change on referrals.packet to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table referrals.consent enable row level security;
create policy see on referrals.consent for select to dijkwacht_app using (
  (select foundation.is_system()) or sender_id = (select foundation.organisation_id()));
create policy change on referrals.consent to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

alter table referrals.tally enable row level security;
create policy see on referrals.tally for select to dijkwacht_app using ((select foundation.is_system()));
create policy change on referrals.tally to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));
