-- SPDX-License-Identifier: EUPL-1.2
-- Bytes are kept once for each controller, so that no organisation shares a row with another, and can be wiped apart from what is known
-- about the file. `kept_by` is among whose files the bytes lie; null in an attachment whose bytes were wiped because of malware.
alter table reports.attachment
  add column kept_by text,
  add column scan text not null default 'not-scanned'
    check (scan in ('not-scanned', 'clean', 'malware-found', 'unscannable')),
  add column scan_attempts int not null default 0,
  add column scanned_at timestamptz,
  add column malware_name text;
update reports.attachment a set kept_by =
  coalesce((select r.controller_organisation_id from reports.report r where r.id = a.report_id), 'draft');

alter table reports.attachment drop constraint attachment_content_digest_fkey;
alter table reports.attachment_content add column kept_by text;
alter table reports.attachment_content drop constraint attachment_content_pkey;
insert into reports.attachment_content (kept_by, digest, bytes, stored_at)
  select a.kept_by, c.digest, c.bytes, c.stored_at
  from (select distinct kept_by, content_digest from reports.attachment) a
  join reports.attachment_content c on c.digest = a.content_digest;
delete from reports.attachment_content where kept_by is null;
alter table reports.attachment_content alter column kept_by set not null, add primary key (kept_by, digest);
alter table reports.attachment
  add foreign key (kept_by, content_digest) references reports.attachment_content (kept_by, digest),
  add check (kept_by is not null or scan = 'malware-found');

drop index reports.attachment_of_content;
create index attachment_of_content on reports.attachment (kept_by, content_digest);
create index attachment_to_scan on reports.attachment (added_at) where scan in ('not-scanned', 'unscannable');

alter policy see on reports.attachment_content using (
  (select foundation.is_system())
  or exists (select from reports.attachment a where a.kept_by = attachment_content.kept_by and a.content_digest = digest));
