-- SPDX-License-Identifier: EUPL-1.2
-- A claim of several people on the holder of one account. Nobody's name, account or report stands in this table: each of its three organisations sees it.
create table claims.claim (
  id uuid primary key,
  -- What is written with a payment (ISO 11649).
  reference text not null unique,
  -- Who gathered it and answers for what is known of the holder: the police.
  organisation_id text not null,
  prosecutor_organisation_id text,
  recovery_organisation_id text,
  -- Their own number of the criminal file, by which the prosecutor finds it.
  criminal_reference text not null check (length(criminal_reference) <= 60),
  account_country text not null check (length(account_country) = 2),
  addressee text check (addressee in ('holder', 'representative')),
  -- Claims on one person whose debts were joined by a decision have the same number here.
  joint_id uuid not null,
  status text not null check (status in ('testing', 'at-prosecutor', 'asking-consent', 'transferred', 'accepted', 'claimed',
    'instalments', 'disputed', 'no-means', 'summoned', 'judged', 'enforced', 'paid', 'paid-out', 'back', 'closed')),
  status_on date not null,
  version int not null default 1,
  began_at timestamptz not null,
  ended_at timestamptz,
  check ((status = 'closed') = (ended_at is not null))
);
create index claim_of_organisation on claims.claim (organisation_id, began_at desc);
create index claim_of_prosecutor on claims.claim (prosecutor_organisation_id) where prosecutor_organisation_id is not null;
create index claim_of_recovery on claims.claim (recovery_organisation_id) where recovery_organisation_id is not null;
create index claim_joint on claims.claim (joint_id);
create index claim_ended_at on claims.claim (ended_at);

-- To which account the money went: for who gathered it only.
create table claims.account (
  claim_id uuid primary key references claims.claim on delete cascade,
  organisation_id text not null,
  identifier_id uuid not null,
  canonical text not null,
  is_open boolean not null default true
);
create unique index account_once on claims.account (organisation_id, identifier_id) where is_open;
create index account_canonical on claims.account (canonical);

-- Who holds it, sealed: once for who gathered it, once for the recovery organisation that was given it.
create table claims.debtor (
  claim_id uuid not null references claims.claim on delete cascade,
  organisation_id text not null,
  sealed bytea not null,
  -- Keyed digest of name and day of birth: two claims on one person are seen, nobody is found by it.
  person_digest bytea not null,
  primary key (claim_id, organisation_id)
);
create index debtor_person on claims.debtor (organisation_id, person_digest);

-- What one person lost. Who that is stands in claims.victim.
create table claims.share (
  id uuid primary key,
  claim_id uuid not null references claims.claim on delete cascade,
  place int not null,
  principal_cents bigint not null check (principal_cents > 0),
  lost_on date not null,
  consent text not null default 'open' check (consent in ('open', 'given', 'declined', 'withdrawn', 'report-gone')),
  consented_at timestamptz,
  satisfied int check (satisfied between 1 and 5),
  unique (claim_id, place)
);

create table claims.victim (
  share_id uuid primary key references claims.share on delete cascade,
  report_id uuid not null,
  organisation_id text not null
);
create index victim_report on claims.victim (report_id);

-- What two people found about the holder, each by themselves.
create table claims.test (
  id uuid primary key,
  claim_id uuid not null references claims.claim on delete cascade,
  organisation_id text not null,
  person_id text not null,
  person_name text not null,
  answers jsonb not null,
  at timestamptz not null
);
create index test_of_claim on claims.test (claim_id, at);

create table claims.step (
  id uuid primary key,
  claim_id uuid not null references claims.claim on delete cascade,
  at timestamptz not null,
  step text not null,
  status text not null,
  reason text not null default '' check (length(reason) <= 1000),
  organisation_id text,
  person_id text
);
create index step_of_claim on claims.step (claim_id, at);

-- What happened with the money. Nothing here is changed or taken away: what was wrong is put right by another line.
create table claims.entry (
  id uuid primary key,
  claim_id uuid not null references claims.claim on delete cascade,
  share_id uuid references claims.share on delete cascade,
  kind text not null check (kind in ('costs', 'payment', 'relief', 'leave', 'pay-out', 'give-back', 'return')),
  -- Of relief: who made it good.
  source text check (source in ('bank', 'insurer', 'court-measure', 'victim-said')),
  cents bigint not null check (cents >= 0),
  booked_on date not null,
  recorded_at timestamptz not null,
  person_id text,
  check ((kind = 'relief') = (source is not null)),
  check ((kind in ('relief', 'leave', 'pay-out', 'give-back')) = (share_id is not null))
);
create index entry_of_claim on claims.entry (claim_id, booked_on);

-- Money that came in. Without one right reference it waits for a person.
create table claims.incoming (
  id uuid primary key,
  organisation_id text not null,
  -- Number of the bank: the same payment twice is one payment.
  bank_reference text not null check (length(bank_reference) <= 60),
  cents bigint not null check (cents > 0),
  booked_on date not null,
  status text not null check (status in ('parked', 'matched', 'returned')),
  claim_id uuid references claims.claim on delete set null,
  decided_by text,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  unique (organisation_id, bank_reference)
);
create index incoming_parked on claims.incoming (organisation_id, booked_on) where status = 'parked';
create index incoming_ended_at on claims.incoming (ended_at);

-- Letters as they were sent. The code on a letter is kept as a digest only.
create table claims.letter (
  id uuid primary key,
  claim_id uuid not null references claims.claim on delete cascade,
  organisation_id text not null,
  kind text not null check (kind in ('claim', 'reminder')),
  template_version int not null,
  sealed_text bytea not null,
  sealed_pdf bytea not null,
  code_digest bytea not null unique,
  sent_on date not null,
  answer_by date not null,
  person_id text not null,
  sent_at timestamptz not null
);
create index letter_of_claim on claims.letter (claim_id, sent_at);

-- What the debtor answered, sealed.
create table claims.reply (
  id uuid primary key,
  claim_id uuid not null references claims.claim on delete cascade,
  organisation_id text not null,
  kind text not null check (kind in ('pay', 'instalments', 'cannot', 'dispute', 'misused', 'minor')),
  monthly_cents bigint check (monthly_cents > 0),
  sealed_words bytea,
  at timestamptz not null,
  decided_at timestamptz,
  outcome text check (outcome in ('upheld', 'rejected', 'agreed', 'seen')),
  check ((decided_at is null) = (outcome is null))
);
create index reply_of_claim on claims.reply (claim_id, at);

create table claims.plan (
  id uuid primary key,
  claim_id uuid not null references claims.claim on delete cascade,
  began_on date not null,
  instalments jsonb not null,
  ended_on date
);
create unique index plan_running on claims.plan (claim_id) where ended_on is null;

alter table claims.claim enable row level security;
create policy see on claims.claim for select to dijkwacht_app using (
  (select foundation.is_system()) or organisation_id = (select foundation.organisation_id())
  or prosecutor_organisation_id = (select foundation.organisation_id())
  or recovery_organisation_id = (select foundation.organisation_id()));
create policy change on claims.claim to dijkwacht_app
  using ((select foundation.is_system())) with check ((select foundation.is_system()));

do $$
declare name text;
begin
  -- Of one organisation only.
  foreach name in array array['account', 'debtor', 'victim', 'test', 'incoming', 'letter', 'reply'] loop
    execute format('alter table claims.%I enable row level security', name);
    execute format('create policy see on claims.%I for select to dijkwacht_app using (
      (select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))', name);
  end loop;
  -- Of who gathered the claim and of who collects it.
  foreach name in array array['entry', 'plan'] loop
    execute format('alter table claims.%I enable row level security', name);
    execute format('create policy see on claims.%I for select to dijkwacht_app using (
      (select foundation.is_system()) or exists (select from claims.claim c where c.id = claim_id
        and (select foundation.organisation_id()) in (c.organisation_id, c.recovery_organisation_id)))', name);
  end loop;
  -- Of shares the recovery organisation sees those of people who said yes.
  execute 'alter table claims.share enable row level security';
  execute 'create policy see on claims.share for select to dijkwacht_app using (
    (select foundation.is_system()) or exists (select from claims.claim c where c.id = claim_id
      and (c.organisation_id = (select foundation.organisation_id())
        or c.recovery_organisation_id = (select foundation.organisation_id()) and consent in (''given'', ''withdrawn'', ''report-gone''))))';
  execute 'alter table claims.step enable row level security';
  execute 'create policy see on claims.step for select to dijkwacht_app using (
    (select foundation.is_system()) or exists (select from claims.claim c where c.id = claim_id))';
  foreach name in array array['account', 'debtor', 'victim', 'test', 'incoming', 'letter', 'reply', 'share', 'entry', 'plan', 'step'] loop
    execute format('create policy change on claims.%I to dijkwacht_app
      using ((select foundation.is_system())) with check ((select foundation.is_system()))', name);
  end loop;
end $$;
