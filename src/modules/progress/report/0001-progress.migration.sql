-- SPDX-License-Identifier: EUPL-1.2
-- Whether this transaction may write reports of progress: said by the code after it looked at the permission. Who said nothing sees what was sent.
create function progress.may_write() returns boolean language sql stable
  as $$ select foundation.actor_kind() = 'person' and current_setting('app.progress', true) = 'write' $$;

create table progress.report (
  id uuid primary key,
  -- '2026-2' of a letter, '2026-2-3' of the third theme: its address too.
  number text not null unique check (number ~ '^20[0-9]{2}-[12](-[a-z0-9-]{1,40})?$'),
  kind text not null check (kind in ('letter', 'theme')),
  -- Code of a theme of the plan.
  theme text,
  status text not null default 'draft' check (status in ('draft', 'sent')),
  organisation_id text not null,
  -- What the editor wrote, by section, and what the plan said there at that time.
  words jsonb not null default '{}',
  seen jsonb not null default '{}',
  -- Counts every change, so that nobody overwrites what he did not see.
  changes int not null default 1,
  -- Who wrote last, and so cannot be who sends; forgotten when it is sent.
  changed_by text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  sent_at timestamptz,
  -- As it was sent: how the plan stood and the document, and the two files.
  progress jsonb,
  document jsonb,
  pdf bytea,
  docx bytea,
  -- Of the document of Parliament, known only afterwards.
  document_number text check (length(document_number) between 1 and 40),
  check ((kind = 'theme') = (theme is not null)),
  check ((status = 'sent') = (sent_at is not null and progress is not null and document is not null and pdf is not null and docx is not null)),
  check (status = 'draft' or changed_by is null)
);
create index report_newest on progress.report (sent_at desc) where status = 'sent';

alter table progress.report enable row level security;
create policy see on progress.report for select to dijkwacht_app using (
  status = 'sent'
  or (select foundation.is_system())
  or (select progress.may_write()) and organisation_id = (select foundation.organisation_id()));
create policy write on progress.report for insert to dijkwacht_app with check (
  (select foundation.is_system())
  or (select progress.may_write()) and organisation_id = (select foundation.organisation_id()) and status = 'draft');
create policy change on progress.report for update to dijkwacht_app
  using ((select foundation.is_system())
    or (select progress.may_write()) and organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system())
    or (select progress.may_write()) and organisation_id = (select foundation.organisation_id()));

-- What was sent stays as it was, whoever asks: only the number that Parliament gave it is added.
create function progress.keep_sent() returns trigger language plpgsql as $$
begin
  if old.status = 'sent' and (new.id, new.number, new.kind, new.theme, new.status, new.words, new.sent_at, new.progress, new.document, new.pdf, new.docx)
      is distinct from (old.id, old.number, old.kind, old.theme, old.status, old.words, old.sent_at, old.progress, old.document, old.pdf, old.docx) then
    raise exception 'a report that was sent does not change';
  end if;
  return new;
end $$;
create trigger keep_sent before update on progress.report for each row execute function progress.keep_sent();
