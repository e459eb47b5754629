-- SPDX-License-Identifier: EUPL-1.2
create table pilots.pilot (
  id uuid primary key,
  bottleneck_id uuid not null references pilots.bottleneck on delete cascade,
  -- Public from its start.
  name text not null check (length(name) between 1 and 300),
  summary text not null,
  status text not null default 'prepared',
  -- The five entry conditions; the fifth, who signed, is in pilots.participant.
  dpia_reference text,
  dpia_on date,
  legal_basis text,
  ends_at timestamptz,
  sample_cap int check (sample_cap > 0),
  -- Counts changes of the terms: a signature holds for one version.
  terms_version int not null default 1,
  sample_count int not null default 0,
  started_at timestamptz,
  started_name text,
  stopped_at timestamptz,
  stop_reason text,
  outcome text,
  result text,
  evaluated_at timestamptz,
  changed_name text not null,
  changed_at timestamptz not null,
  version int not null default 1,
  check (sample_count between 0 and coalesce(sample_cap, 0)),
  -- The last lock: whatever the code says, nothing runs without these.
  check (started_at is null
    or num_nulls(dpia_reference, dpia_on, legal_basis, ends_at, sample_cap) = 0 and ends_at > started_at)
);
create index pilot_of_bottleneck on pilots.pilot (bottleneck_id, id);
create index pilot_by_status on pilots.pilot (status, changed_at desc, id);

create table pilots.participant (
  pilot_id uuid not null references pilots.pilot on delete cascade,
  organisation_id text not null,
  invited_at timestamptz not null,
  signed_at timestamptz,
  signed_version int,
  signed_by text,
  signed_name text,
  left_at timestamptz,
  primary key (pilot_id, organisation_id)
);

alter table pilots.pilot enable row level security;
-- What has started is public; what is prepared is not.
create policy see on pilots.pilot for select to dijkwacht_app
  using (started_at is not null or (select pilots.in_group()));
create policy add on pilots.pilot for insert to dijkwacht_app with check ((select pilots.in_group()));
create policy change on pilots.pilot for update to dijkwacht_app
  using ((select pilots.in_group())) with check ((select pilots.in_group()));
alter table pilots.participant enable row level security;
create policy see on pilots.participant for select to dijkwacht_app using (
  (select pilots.in_group()) or exists (select from pilots.pilot p where p.id = pilot_id and p.started_at is not null));
create policy invite on pilots.participant for insert to dijkwacht_app
  with check ((select pilots.in_group()) and signed_at is null);
-- Each signs and leaves for itself.
create policy sign on pilots.participant for update to dijkwacht_app
  using ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()))
  with check ((select foundation.is_system()) or organisation_id = (select foundation.organisation_id()));
create policy uninvite on pilots.participant for delete to dijkwacht_app
  using ((select pilots.in_group()) and signed_at is null);

-- Counts n cases of a running pilot, and nothing when that would pass the cap, when its end has come or when a signature is missing:
-- then it returns no row. The row stays locked until the caller's transaction ends, so that two never take the same last place.
-- The case that fills the sample stops the pilot. A function, because who counts may not write pilots.
create function pilots.count_sample(pilot uuid, n int, at timestamptz) returns table (sample_count int, is_full boolean)
  language sql security definer set search_path = '' as $$
    update pilots.pilot p set
      sample_count = p.sample_count + n,
      status = case when p.sample_count + n = p.sample_cap then 'full' else p.status end,
      stopped_at = case when p.sample_count + n = p.sample_cap then at else p.stopped_at end
    where p.id = pilot and n > 0 and p.status = 'running' and at < p.ends_at and p.sample_count + n <= p.sample_cap
      and (select count(*) >= 2 and bool_and(s.signed_version = p.terms_version and s.signed_version is not null)
        from pilots.participant s where s.pilot_id = p.id and s.left_at is null)
      and (foundation.is_system() or exists (select from pilots.participant s
        where s.pilot_id = p.id and s.organisation_id = foundation.organisation_id() and s.left_at is null))
    returning p.sample_count, p.sample_count = p.sample_cap $$;
revoke all on function pilots.count_sample from public;
grant execute on function pilots.count_sample to dijkwacht_app;
