-- SPDX-License-Identifier: EUPL-1.2
-- One report: what somebody says happened. The organisation that received it is its controller.
create table reports.report (
  id uuid primary key,
  origin text not null check (origin in ('web', 'api', 'file')),
  controller_organisation_id text not null,
  partner_reference text,
  status text not null default 'received'
    check (status in ('received', 'confirmed', 'rejected', 'withdrawn', 'closed')),
  status_at timestamptz not null,
  received_at timestamptz not null,
  verified_at timestamptz,
  fraud_form text,
  occurred_on date,
  contact_channel text,
  victim_kind text check (victim_kind in ('citizen', 'company')),
  is_for_somebody_else boolean not null default false,
  province text,
  loss_in_cents bigint check (loss_in_cents >= 0),
  narrative text not null default '',
  stated jsonb not null default '[]',
  own jsonb not null default '[]',
  receipt_digest bytea unique,
  wiped_at timestamptz,
  unique (controller_organisation_id, partner_reference)
);
create index report_of_controller on reports.report (controller_organisation_id, received_at desc, id desc);
create index report_received_at on reports.report (received_at);
create index report_to_wipe on reports.report (status_at) where status = 'withdrawn' and wiped_at is null;

-- Every step after receipt, for the reporter and for the one who answers for it.
create table reports.step (
  report_id uuid not null references reports.report on delete cascade,
  at timestamptz not null,
  step text not null,
  status text not null,
  reason text,
  organisation_id text,
  primary key (report_id, at, step)
);

-- How to reach the reporter, sealed; apart from the report, so that it can be erased alone.
create table reports.contact (
  report_id uuid primary key references reports.report on delete cascade,
  sealed bytea not null,
  stored_at timestamptz not null
);
create index contact_stored_at on reports.contact (stored_at);

-- Who holds a receipt code sees that one report and nothing else: the store sets the digest of the code for its transaction.
create function reports.presented_receipt() returns bytea language sql stable
  as $$ select decode(nullif(current_setting('reports.receipt', true), ''), 'hex') $$;

alter table reports.report enable row level security;
create policy see on reports.report for select to dijkwacht_app using (
  (select foundation.is_system())
  or controller_organisation_id = (select foundation.organisation_id())
  or receipt_digest = (select reports.presented_receipt()));
-- Anybody may hand in an unverified web report; a partner only files what it received itself.
create policy file on reports.report for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or (origin = 'web' and verified_at is null and status = 'received')
  or controller_organisation_id = (select foundation.organisation_id()));
create policy change on reports.report for update to dijkwacht_app using (
  (select foundation.is_system())
  or controller_organisation_id = (select foundation.organisation_id())
  or receipt_digest = (select reports.presented_receipt()));
create policy remove on reports.report for delete to dijkwacht_app using ((select foundation.is_system()));

-- The rest follows the report: who sees that, sees these.
alter table reports.step enable row level security;
create policy with_report on reports.step to dijkwacht_app
  using (exists (select from reports.report r where r.id = report_id));
alter table reports.contact enable row level security;
create policy with_report on reports.contact to dijkwacht_app
  using (exists (select from reports.report r where r.id = report_id));
